import { quote } from '../diagnostics/quote.ts';
import { type Cells, columns, header } from './observation-document.ts';
import type { CellDiagnostic } from './row-fault.ts';
import { wrongSign } from './shape-fault.ts';

/** What the first line of a file is, and where its spans begin. */
export interface ReadHeader {
	readonly fault?: CellDiagnostic;
	/** The index of the first line with a span; `undefined` where columns cannot be told apart. */
	readonly firstRow: number | undefined;
}

/** Reads the first line of a file; `undefined` where it is empty. */
export function readHeader(cells: Cells | undefined): ReadHeader {
	const line = cells?.join(',') ?? '';
	if (cells && line === header) return { firstRow: 1 };
	if (!cells) return { fault: empty, firstRow: undefined };
	if (/^\d{4}-/.test(line)) return { fault: missing, firstRow: 0 };
	const sign = /[;\t]/.exec(line)?.[0];
	if (cells.length === 1 && sign) return { fault: wrongSign(sign), firstRow: undefined };
	return { fault: other(line), firstRow: isMisspelt(cells) ? 1 : undefined };
}

/** Whether each column is in its place, and only some name is not as it should be. */
function isMisspelt(cells: Cells): boolean {
	const names: readonly string[] = columns;
	return (
		cells.length === columns.length &&
		cells.every((cell, i) => cell === names[i] || !names.includes(cell))
	);
}

const advice = `Make this the first line: ${header}.`;

const empty: CellDiagnostic = {
	message: 'The file is empty.',
	advice: `Delete it, or begin it with the line ${header}.`,
};

const missing: CellDiagnostic = { message: 'The names of the columns are missing.', advice };

const other = (line: string): CellDiagnostic => ({
	message: `The first line is ${quote(line)}, and those are not the columns.`,
	advice,
});

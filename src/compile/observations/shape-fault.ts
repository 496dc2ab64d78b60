import { type Cells, columns, header } from './observation-document.ts';
import type { CellDiagnostic } from './row-fault.ts';

/** A line that is not cut into the right number of cells. */
export function shapeFault(cells: Cells): CellDiagnostic {
	const line = cells.join(',');
	if (line.trim() === '') return { message: 'This line is empty.', advice: 'Remove it.' };
	if (/^(<{7}|={7}|>{7})( |$)/.test(line)) return unfinishedMerge;
	const sign = /[;\t]/.exec(line)?.[0];
	if (cells.length === 1 && sign) return wrongSign(sign);
	const count = cells.length === 1 ? 'one value' : `${cells.length} values`;
	return {
		message: `This line has ${count}, and ${columns.length} are needed.`,
		advice: `Write ${header}; what was not kept stays empty between its commas.`,
	};
}

const unfinishedMerge: CellDiagnostic = {
	message: 'A merge was left unfinished here: two versions stand one above the other.',
	advice: 'Keep the lines of both, and remove those of <<<<<<<, ======= and >>>>>>>.',
};

/** A line whose values are parted by something else than commas. */
export function wrongSign(sign: string): CellDiagnostic {
	return {
		message: `The values are parted by ${sign === '\t' ? 'tabs' : `“${sign}”`}, and not by commas.`,
		advice: `Part them by commas: ${header}.`,
	};
}

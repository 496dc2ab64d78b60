import { type Column, columns, header } from '../../schema/observation-columns.ts';
import { HOUR, toIso } from '../../time/instant.ts';
import { parseUtcInstant } from '../../time/read-instant.ts';
import { dayOf } from '../../time/utc-calendar.ts';
import { quote } from '../diagnostics/quote.ts';
import {
	type CellDiagnostic,
	explainInstant,
	explainNumbers,
	explainState,
} from './explain-cell.ts';
import type { Cells } from './observation-document.ts';
import type { RowContext } from './parse-row.ts';

/** Everything that is wrong with a line; nothing where `parseRow` makes an observation of it. */
export function explainRow(cells: Cells, context: RowContext): CellDiagnostic[] {
	if (cells.length !== columns.length) return [wrongShape(cells)];
	if (cells.join(',') === header) return [secondHeader];
	const bare = cells.map(trimCell);
	const found = explainValues(bare, context);
	const trimmed = columns.filter((_, i) => bare[i] !== cells[i]);
	const others = trimmed.filter((column) => !found.some((one) => one.column === column));
	return [...found, ...others.map((column) => untrimmedCell(column, cells))];
}

/** Left over from a merge of two files. */
const secondHeader: CellDiagnostic = {
	message: 'The names of the columns stand here a second time.',
	advice: 'Remove this line.',
};

function explainValues(cells: Cells, context: RowContext): CellDiagnostic[] {
	const [from = '', to = '', state = '', ...numbers] = cells;
	return [
		...explainInstant('from', from),
		...explainInstant('to', to),
		...explainSpan(from, to, context),
		...explainState(state),
		...explainNumbers(numbers),
	];
}

/** The value without blanks and quotes around it, which is most likely what was meant. */
function trimCell(cell: string): string {
	return cell.replace(/^[\s"']+|[\s"']+$/g, '');
}

function untrimmedCell(column: Column, cells: Cells): CellDiagnostic {
	const cell = cells[columns.indexOf(column)] ?? '';
	const bare = trimCell(cell);
	return {
		column,
		message: `A blank or a quote stands around the value: ${quote(cell)}.`,
		advice: bare === '' ? 'Leave the place between the commas empty.' : `Write ${bare}.`,
	};
}

/** A line with the wrong number of cells. */
function wrongShape(cells: Cells): CellDiagnostic {
	const line = cells.join(',');
	if (line.trim() === '') return { message: 'This line is empty.', advice: 'Remove it.' };
	if (/^(<{7}|={7}|>{7})( |$)/.test(line)) return unfinishedMerge;
	const sign = /[;\t]/.exec(line)?.[0];
	if (cells.length === 1 && sign) return wrongSeparator(sign);
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

/** A line whose values are separated by something else than commas. */
function wrongSeparator(sign: string): CellDiagnostic {
	return {
		message: `The values are parted by ${sign === '\t' ? 'tabs' : `“${sign}”`}, and not by commas.`,
		advice: `Part them by commas: ${header}.`,
	};
}

/** What is wrong with the times of a span, as far as they are instants. */
function explainSpan(from: string, to: string, { month, clock }: RowContext): CellDiagnostic[] {
	const [start, end] = [parseUtcInstant(from), parseUtcInstant(to)];
	const found: CellDiagnostic[] = [];
	if (start !== undefined && month && (start < month.start || start >= month.end))
		found.push({
			column: 'from',
			message: `This span begins on ${dayOf(start)}, and the file is that of ${month.key}.`,
			advice: `Move the line to ${dayOf(start).slice(0, 7)}.csv: a span belongs where it begins, in UTC.`,
		});
	if (start !== undefined && end !== undefined && end <= start)
		found.push({
			column: 'to',
			message: `The span ends at ${toIso(end)}, and that is not after its start.`,
			advice: 'Write a “to” that is later than “from”; it is the first instant after the span.',
		});
	if (start !== undefined && end !== undefined && end - start > HOUR)
		found.push({
			column: 'to',
			message: `The span is ${formatLength(end - start)} long, and an hour is the most.`,
			advice: 'Write a line for each hour at most: what is summed up cannot be told apart again.',
		});
	if (end !== undefined && clock !== undefined && end > clock)
		found.push({
			column: 'to',
			rule: 'nothing-in-the-future',
			message: `This lies in the future: ${toIso(end)}, and it is ${toIso(clock)} now.`,
			advice: 'Look at year and day; a span is written when its last check has been made.',
		});
	return found;
}

function formatLength(milliseconds: number): string {
	const seconds = milliseconds / 1000;
	return seconds % 60 === 0 ? `${seconds / 60} minutes` : `${seconds} seconds`;
}

/** What is wrong with the first line of a file, and where its spans begin. */
interface Header {
	readonly diagnostic?: CellDiagnostic;
	/** The index of the first line with a span; `undefined` where the columns are not known. */
	readonly firstRow: number | undefined;
}

/** Parses the first line of a file; `cells` is `undefined` where the file is empty. */
export function parseHeader(cells: Cells | undefined): Header {
	const line = cells?.join(',') ?? '';
	if (cells && line === header) return { firstRow: 1 };
	if (!cells) return { diagnostic: emptyFile, firstRow: undefined };
	if (/^\d{4}-/.test(line)) return { diagnostic: noHeader, firstRow: 0 };
	const sign = /[;\t]/.exec(line)?.[0];
	if (cells.length === 1 && sign) return { diagnostic: wrongSeparator(sign), firstRow: undefined };
	return { diagnostic: otherHeader(line), firstRow: isMisspelt(cells) ? 1 : undefined };
}

/** Whether each column is in its place and only some names are misspelt. */
function isMisspelt(cells: Cells): boolean {
	const names: readonly string[] = columns;
	return (
		cells.length === columns.length &&
		cells.every((cell, i) => cell === names[i] || !names.includes(cell))
	);
}

const advice = `Make this the first line: ${header}.`;

const emptyFile: CellDiagnostic = {
	message: 'The file is empty.',
	advice: `Delete it, or begin it with the line ${header}.`,
};

const noHeader: CellDiagnostic = { message: 'The names of the columns are missing.', advice };

const otherHeader = (line: string): CellDiagnostic => ({
	message: `The first line is ${quote(line)}, and those are not the columns.`,
	advice,
});

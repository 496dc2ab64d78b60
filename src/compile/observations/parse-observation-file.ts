import type { Instant } from '../../time/instant.ts';
import type { Interval } from '../../time/interval.ts';
import { parseUtcInstant } from '../../time/read-instant.ts';
import { endOf, startOf } from '../../time/utc-calendar.ts';
import type { UnplacedDiagnostic } from '../diagnostics/diagnostic.ts';
import type { CellDiagnostic } from './explain-cell.ts';
import { explainRow, parseHeader } from './explain-row.ts';
import type { Cells, ObservationDocument } from './observation-document.ts';
import { parseRow, type RowContext } from './parse-row.ts';

/** The spans of a file as they stand in it, and what is wrong with its lines. */
export interface ParsedObservationFile {
	readonly document: ObservationDocument;
	/** Observations; of an invalid line only the times, if those are valid. */
	readonly spans: readonly Interval[];
	/** For each span the index of its line. */
	readonly lines: readonly number[];
	readonly diagnostics: readonly UnplacedDiagnostic[];
}

/** Parses every line of a file by itself, whatever is wrong with others. */
export function parseObservationFile(
	document: ObservationDocument,
	clock: Instant | undefined,
): ParsedObservationFile {
	const rows = document.data;
	const { diagnostic, firstRow = rows.length } = parseHeader(rows[0]);
	const context = contextOf(document, clock);
	const spans: Interval[] = [];
	const lines: number[] = [];
	const diagnostics = diagnostic ? [diagnosticInRow(document, 0, diagnostic)] : [];
	for (let i = firstRow; i < rows.length; i += 1) {
		const cells = rows[i] as Cells;
		let span: Interval | undefined = parseRow(cells, context);
		if (!span) {
			const wrong = explainInvalidRow(cells, context);
			diagnostics.push(...wrong.map((one) => diagnosticInRow(document, i, one)));
			span = timesOf(cells);
		}
		if (span) lines.push(i);
		if (span) spans.push(span);
	}
	if (!document.month) diagnostics.push(...surplusSpans(document, lines));
	return { document, spans, lines, diagnostics };
}

function contextOf({ month }: ObservationDocument, clock: Instant | undefined): RowContext {
	if (month === undefined) return { month, clock };
	return { month: { key: month, start: startOf(month), end: endOf(month) }, clock };
}

function explainInvalidRow(cells: Cells, context: RowContext): CellDiagnostic[] {
	const diagnostics = explainRow(cells, context);
	if (diagnostics.length > 0) return diagnostics;
	throw new Error(`This cannot happen: nothing is wrong with ${cells.join(',')}, nor is it read.`);
}

/** The times of an invalid line: its order and overlaps are checked all the same. */
function timesOf([from = '', to = '']: Cells): Interval | undefined {
	const [start, end] = [parseUtcInstant(from), parseUtcInstant(to)];
	return start !== undefined && end !== undefined && start < end ? { start, end } : undefined;
}

/** The diagnostic of a cell or line in its file; `line` is an index. */
export function diagnosticInRow(
	{ file }: ObservationDocument,
	line: number,
	{ column, rule = 'observation-lines', message, advice }: CellDiagnostic,
): UnplacedDiagnostic {
	const path = column ? [line, column] : [line];
	return { severity: 'error', rule, file, path, message, advice };
}

/** Whatever `growing.csv` holds beyond one span. */
function surplusSpans(
	document: ObservationDocument,
	lines: readonly number[],
): UnplacedDiagnostic[] {
	return lines.slice(1).map((line) =>
		diagnosticInRow(document, line, {
			message: 'A second span stands here, and only one at a time is growing.',
			advice: 'Move spans that are closed to the file of their month.',
		}),
	);
}

import type { Instant } from '../../time/instant.ts';
import type { Interval } from '../../time/interval.ts';
import { parseUtcInstant } from '../../time/read-instant.ts';
import { endOf, startOf } from '../../time/utc-calendar.ts';
import type { Finding } from '../diagnostics/problem.ts';
import type { Cells, ObservationDocument } from './observation-document.ts';
import { readHeader } from './read-header.ts';
import { readRow, type RowContext } from './read-row.ts';
import type { RowFault } from './row-fault.ts';
import { rowFaults } from './row-faults.ts';

/** The spans of a file as they stand in it, and what is wrong with its lines. */
export interface ReadObservationFile {
	readonly document: ObservationDocument;
	/** Observations; of a line with a fault only the times, where those could be read. */
	readonly spans: readonly Interval[];
	/** For each span the index of its line. */
	readonly lines: readonly number[];
	readonly findings: readonly Finding[];
}

/** Reads every line of a file by itself, whatever is wrong with others. */
export function readObservationFile(
	document: ObservationDocument,
	clock: Instant | undefined,
): ReadObservationFile {
	const rows = document.data;
	const { fault, firstRow = rows.length } = readHeader(rows[0]);
	const context = contextOf(document, clock);
	const spans: Interval[] = [];
	const lines: number[] = [];
	const findings: Finding[] = fault ? [found(document, 0, fault)] : [];
	for (let i = firstRow; i < rows.length; i += 1) {
		const cells = rows[i] as Cells;
		let span: Interval | undefined = readRow(cells, context);
		if (!span) {
			findings.push(...faultsOf(cells, context).map((one) => found(document, i, one)));
			span = timesOf(cells);
		}
		if (span) lines.push(i);
		if (span) spans.push(span);
	}
	if (!document.month) findings.push(...overfull(document, lines));
	return { document, spans, lines, findings };
}

function contextOf({ month }: ObservationDocument, clock: Instant | undefined): RowContext {
	if (month === undefined) return { month, clock };
	return { month: { key: month, start: startOf(month), end: endOf(month) }, clock };
}

function faultsOf(cells: Cells, context: RowContext): RowFault[] {
	const faults = rowFaults(cells, context);
	if (faults.length > 0) return faults;
	throw new Error(`This cannot happen: nothing is wrong with ${cells.join(',')}, nor is it read.`);
}

/** The times of a line with a fault: it takes part in what is said of order all the same. */
function timesOf([from = '', to = '']: Cells): Interval | undefined {
	const [start, end] = [parseUtcInstant(from), parseUtcInstant(to)];
	return start !== undefined && end !== undefined && start < end ? { start, end } : undefined;
}

/** A fault as a finding at its line. */
export function found(
	{ file }: ObservationDocument,
	line: number,
	{ column, rule = 'observation-lines', message, advice }: RowFault,
): Finding {
	const path = column ? [line, column] : [line];
	return { severity: 'error', rule, file, path, message, advice };
}

/** Whatever `growing.csv` holds beyond one span. */
function overfull(document: ObservationDocument, lines: readonly number[]): Finding[] {
	return lines.slice(1).map((line) =>
		found(document, line, {
			message: 'A second span stands here, and only one at a time is growing.',
			advice: 'Move spans that are closed to the file of their month.',
		}),
	);
}

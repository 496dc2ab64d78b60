import {
	type MeasuredStatus,
	measuredStatuses,
	type Observation,
} from '../../domain/observation/observation.ts';
import { HOUR, type Instant } from '../../time/instant.ts';
import type { Interval } from '../../time/interval.ts';
import { parseUtcInstant } from '../../time/read-instant.ts';
import type { MonthKey } from '../../time/utc-calendar.ts';
import { type Cells, columns } from './observation-document.ts';

/** What lines are judged by. */
export interface RowContext {
	/** The month in which spans of the file begin; `undefined` where any will do. */
	readonly month: (Interval & { readonly key: MonthKey }) | undefined;
	/** The real clock, which only `check` looks at. */
	readonly clock: Instant | undefined;
}

/**
 * The observation that a line tells of; `undefined` where anything is wrong with it, and then
 * `rowFaults` says what. There are hundreds of thousands of lines: this makes nothing but the answer.
 */
export function readRow(cells: Cells, context: RowContext): Observation | undefined {
	if (cells.length !== columns.length) return undefined;
	const start = parseUtcInstant(cells[0] as string);
	const end = parseUtcInstant(cells[1] as string);
	const status = measuredStatus(cells[2] as string);
	if (start === undefined || end === undefined || !status) return undefined;
	if (end <= start || end - start > HOUR || !fits(start, end, context)) return undefined;
	const checks = countOf(cells[3] as string);
	const failed = countOf(cells[4] as string);
	const slow = countOf(cells[5] as string);
	// What is no number compares with nothing.
	if (!(checks >= 1 && failed + slow <= checks)) return undefined;
	const p50 = millisecondsOf(cells[6] as string);
	const p95 = millisecondsOf(cells[7] as string);
	if (!areInOrder(p50, p95)) return undefined;
	return { start, end, status, checks, failed, slow, p50, p95 };
}

/** Whether a span lies in the month of its file, and not in the future. */
function fits(start: Instant, end: Instant, { month, clock }: RowContext): boolean {
	if (month && (start < month.start || start >= month.end)) return false;
	return clock === undefined || end <= clock;
}

/** The status of that name; the name itself is part of a file's text, which it would keep in memory. */
export function measuredStatus(name: string): MeasuredStatus | undefined {
	return measuredStatuses.find((status) => status === name);
}

/** A number of checks, of nine digits at most; not a number where the text is none. */
export function countOf(text: string): number {
	return /^\d{1,9}$/.test(text) ? Number(text) : Number.NaN;
}

/** A time of an answer; `undefined` where none was kept, not a number where the text is none. */
export function millisecondsOf(text: string): number | undefined {
	if (text === '') return undefined;
	return /^\d{1,9}(\.\d{1,6})?$/.test(text) ? Number(text) : Number.NaN;
}

/** Whether a median and a 95th percentile are both missing, or both there and in order. */
function areInOrder(p50: number | undefined, p95: number | undefined): boolean {
	if (p50 === undefined || p95 === undefined) return p50 === p95;
	return p50 <= p95;
}

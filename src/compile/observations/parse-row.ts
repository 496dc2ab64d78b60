import {
	type MeasuredStatus,
	measuredStatuses,
	type Observation,
} from '../../domain/observation/observation.ts';
import { columns } from '../../schema/observation-columns.ts';
import { HOUR, type Instant } from '../../time/instant.ts';
import type { Interval } from '../../time/interval.ts';
import { parseUtcInstant } from '../../time/read-instant.ts';
import type { MonthKey } from '../../time/utc-calendar.ts';
import type { Cells } from './observation-document.ts';

/** What a line is checked against. */
export interface RowContext {
	/** The month in which spans of the file begin; `undefined` where any will do. */
	readonly month: (Interval & { readonly key: MonthKey }) | undefined;
	/** The real clock, which only `check` looks at. */
	readonly clock: Instant | undefined;
}

/**
 * The observation in a line; `undefined` where anything is wrong with it, which `explainRow` then
 * describes. There are hundreds of thousands of lines, so this allocates nothing but the result.
 */
export function parseRow(cells: Cells, context: RowContext): Observation | undefined {
	if (cells.length !== columns.length) return undefined;
	const start = parseUtcInstant(cells[0] as string);
	const end = parseUtcInstant(cells[1] as string);
	const status = measuredStatus(cells[2] as string);
	if (start === undefined || end === undefined || !status) return undefined;
	if (end <= start || end - start > HOUR || !fits(start, end, context)) return undefined;
	const checks = parseCount(cells[3] as string);
	const failed = parseCount(cells[4] as string);
	const slow = parseCount(cells[5] as string);
	// Any comparison with NaN is false.
	if (!(checks >= 1 && failed + slow <= checks)) return undefined;
	const p50 = parseMilliseconds(cells[6] as string);
	const p95 = parseMilliseconds(cells[7] as string);
	if (!areInOrder(p50, p95)) return undefined;
	return { start, end, status, checks, failed, slow, p50, p95 };
}

/** Whether a span lies in the month of its file, and not in the future. */
function fits(start: Instant, end: Instant, { month, clock }: RowContext): boolean {
	if (month && (start < month.start || start >= month.end)) return false;
	return clock === undefined || end <= clock;
}

/** The status of that name. It is not the name itself, a slice that would keep the file's text in memory. */
export function measuredStatus(name: string): MeasuredStatus | undefined {
	return measuredStatuses.find((status) => status === name);
}

/** A number of checks, of nine digits at most; NaN where the text is not one. */
export function parseCount(text: string): number {
	return /^\d{1,9}$/.test(text) ? Number(text) : Number.NaN;
}

/** A response time; `undefined` where none was kept, NaN where the text is not one. */
export function parseMilliseconds(text: string): number | undefined {
	if (text === '') return undefined;
	return /^\d{1,9}(\.\d{1,6})?$/.test(text) ? Number(text) : Number.NaN;
}

/** Whether a median and a 95th percentile are both missing, or both given and in order. */
function areInOrder(p50: number | undefined, p95: number | undefined): boolean {
	if (p50 === undefined || p95 === undefined) return p50 === p95;
	return p50 <= p95;
}

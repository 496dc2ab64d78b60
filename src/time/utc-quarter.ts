import type { Instant } from './instant.ts';
import type { Interval } from './interval.ts';
import { endOf, monthOf, startOf, yearOf } from './utc-calendar.ts';

/** A UTC quarter as `yyyy-Qn`. */
export type QuarterKey = string;

/** The UTC quarter that `at` lies in. */
export function quarterOf(at: Instant): QuarterKey {
	const month = Number(monthOf(at).slice(5));
	return `${yearOf(at)}-Q${String(Math.ceil(month / 3))}`;
}

/** All of a UTC quarter. */
export function quarterSpan(quarter: QuarterKey): Interval {
	const [year = '', number = ''] = quarter.split('-Q');
	const month = (count: number) => `${year}-${String(Number(number) * 3 - count).padStart(2, '0')}`;
	return { start: startOf(month(2)), end: endOf(month(0)) };
}

/** Every UTC quarter from that of `from` up to and including that of `to`, oldest first. */
export function quartersBetween(from: Instant, to: Instant): QuarterKey[] {
	const quarters: QuarterKey[] = [];
	for (let at = from; at <= to; at = quarterSpan(quarterOf(at)).end) quarters.push(quarterOf(at));
	return quarters;
}

import type { Interval } from '../domain/time/interval.ts';
import { clip } from '../domain/time/interval.ts';
import { endOf, type MonthKey, startOf } from '../domain/time/utc-calendar.ts';

/** What is said of a month without entries: nothing told, or nobody there to tell. */
export function quietMonthText(month: MonthKey, gaps: readonly Interval[]): string {
	const whole = { start: startOf(month), end: endOf(month) };
	const parts = gaps.flatMap((gap) => clip(gap, whole) ?? []);
	const isWhole = parts.some(
		({ start, end }) =>
			start === whole.start && (end === whole.end || gaps.some((gap) => gap.end === end)),
	);
	if (isWhole) return 'Not covered by the record.';
	return parts.length > 0
		? 'Nothing told; part of the month is not covered by the record.'
		: 'Nothing told.';
}

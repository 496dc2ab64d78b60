import { earlier, type Instant } from '../../time/instant.ts';
import { clip, type Interval, totalDuration } from '../../time/interval.ts';
import { endOf, type MonthKey, startOf, type YearKey } from '../../time/utc-calendar.ts';

/** What is said of a month or year without entries: nothing told, or nobody there to tell. */
export function quietPeriodText(
	period: MonthKey | YearKey,
	gaps: readonly Interval[],
	now: Instant,
): string {
	const whole = { start: startOf(period), end: earlier(endOf(period), now) };
	const uncovered = totalDuration(gaps.flatMap((gap) => clip(gap, whole) ?? []));
	if (uncovered === 0) return 'Nothing told.';
	return uncovered === whole.end - whole.start
		? 'Not covered by the record.'
		: 'Nothing told; partly not covered by the record.';
}

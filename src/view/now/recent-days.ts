import { beginningOf } from '../../domain/incident/entry-times.ts';
import type { Entry } from '../../domain/incident/entry.ts';
import { DAY } from '../../time/instant.ts';
import { clip, type Interval } from '../../time/interval.ts';
import { type DayKey, dayOf, endOf, startOf } from '../../time/utc-calendar.ts';
import { countText } from '../text/list-text.ts';
import { dayOfYearText, dayText } from '../text/time-text.ts';

/** A day with entries, or a run of days without any. */
export type RecentDays =
	| { readonly kind: 'day'; readonly day: DayKey; readonly entries: readonly Entry[] }
	| {
			readonly kind: 'quiet';
			readonly from: DayKey;
			readonly to: DayKey;
			readonly covered: boolean;
	  };

/**
 * Days newest first, each entry on the UTC day of its earliest possible begin, and runs of quiet
 * days joined into one. Days that the record does not cover are kept apart from quiet ones.
 */
export function recentDays(
	days: readonly DayKey[],
	entries: readonly Entry[],
	gaps: readonly Interval[],
): RecentDays[] {
	const byDay = Map.groupBy(entries, (entry) => dayOf(beginningOf(entry).earliest));
	const found: RecentDays[] = [];
	for (const day of days.toReversed()) {
		const own = byDay.get(day);
		const covered = !gaps.some((gap) => coversDay(gap, day));
		const last = found.at(-1);
		if (own) found.push({ kind: 'day', day, entries: own });
		else if (last?.kind === 'quiet' && last.covered === covered)
			found[found.length - 1] = { ...last, from: day };
		else found.push({ kind: 'quiet', from: day, to: day, covered });
	}
	return found;
}

/** `24 October to 23 November 2026` */
export function quietSpanText(from: DayKey, to: DayKey): string {
	if (from === to) return dayText(startOf(to));
	const sameYear = from.slice(0, 4) === to.slice(0, 4);
	return `${sameYear ? dayOfYearText(startOf(from)) : dayText(startOf(from))} to ${dayText(startOf(to))}`;
}

/** `31 days without a declared incident.`, or that the record does not cover them. */
export function quietText(from: DayKey, to: DayKey, covered: boolean): string {
	const count = Math.round((startOf(to) - startOf(from)) / DAY) + 1;
	const days = countText(count, 'day');
	return covered
		? `${days} without a declared incident.`
		: `${days} that the record does not cover.`;
}

/** Whether a gap covers the whole day, or all of it that has passed. */
function coversDay(gap: Interval, day: DayKey): boolean {
	const whole = { start: startOf(day), end: endOf(day) };
	const part = clip(gap, whole);
	return (
		part !== undefined &&
		part.start === whole.start &&
		(part.end === whole.end || part.end === gap.end)
	);
}

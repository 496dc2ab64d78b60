import { beginOf } from '../../domain/incident/begin.ts';
import type { Entry } from '../../domain/incident/entry.ts';
import { earlier, type Instant } from '../../time/instant.ts';
import { clip, duration, type Interval } from '../../time/interval.ts';
import { endOf, type MonthKey, startOf, type YearKey } from '../../time/utc-calendar.ts';

/** Entries that began at or after `since`, and the few newest before; `entries` are newest first. */
export function latestEntries(
	entries: readonly Entry[],
	since: Instant,
	few: number,
): { recent: Entry[]; before: Entry[] } {
	const found = entries.findIndex((entry) => beginOf(entry).earliest < since);
	const first = found === -1 ? entries.length : found;
	return { recent: entries.slice(0, first), before: entries.slice(first, first + few) };
}

/** What is said of a month or year without entries: nothing told, or nobody there to tell. */
export function quietPeriodText(
	period: MonthKey | YearKey,
	gaps: readonly Interval[],
	now: Instant,
): string {
	const whole = { start: startOf(period), end: earlier(endOf(period), now) };
	const uncovered = duration(gaps.flatMap((gap) => clip(gap, whole) ?? []));
	if (uncovered === 0) return 'Nothing told.';
	return uncovered === whole.end - whole.start
		? 'Not covered by the record.'
		: 'Nothing told; partly not covered by the record.';
}

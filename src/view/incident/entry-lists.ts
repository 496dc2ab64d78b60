import { beginningOf } from '../../domain/incident/entry-times.ts';
import { type Entry, isMaintenance } from '../../domain/incident/entry.ts';
import type { Progress } from '../../domain/incident/progress.ts';
import type { RecordIndex } from '../../domain/record/record-index.ts';
import { recordMonths, recordYears, type SiteRecord } from '../../domain/record/record.ts';
import type { RepairItem } from '../../domain/record/repair-items.ts';
import { earlier, type Instant } from '../../time/instant.ts';
import { clip, type Interval, totalDuration } from '../../time/interval.ts';
import {
	endOf,
	type MonthKey,
	neighbouringMonth,
	startOf,
	type YearKey,
} from '../../time/utc-calendar.ts';
import { listText } from '../text/list-text.ts';

/** Entries that began at or after `since`, and the few newest before; `entries` are newest first. */
export function latestEntries(
	entries: readonly Entry[],
	since: Instant,
	few: number,
): { recent: Entry[]; before: Entry[] } {
	const found = entries.findIndex((entry) => beginningOf(entry).earliest < since);
	const first = found === -1 ? entries.length : found;
	return { recent: entries.slice(0, first), before: entries.slice(first, first + few) };
}

/** The months before and after a month that have a page. */
export function neighbouringMonths(month: MonthKey, record: SiteRecord): MonthKey[] {
	const months = recordMonths(record);
	return ([-1, 1] as const)
		.map((step) => neighbouringMonth(month, step))
		.filter((other) => months.includes(other));
}

/** The years before and after a year that have a page. */
export function neighbouringYears(year: YearKey, record: SiteRecord): YearKey[] {
	const years = recordYears(record);
	return [-1, 1]
		.map((step) => String(Number(year) + step))
		.filter((other) => years.includes(other));
}

/** The text for a month or year in which no entry begins; `gaps` are the periods that the record does not cover. */
export function quietPeriodText(
	period: MonthKey | YearKey,
	gaps: readonly Interval[],
	now: Instant,
): string {
	const whole = { start: startOf(period), end: earlier(endOf(period), now) };
	const uncovered = totalDuration(gaps.flatMap((gap) => clip(gap, whole) ?? []));
	if (uncovered === 0) return 'No new entry.';
	return uncovered === whole.end - whole.start
		? 'Not covered by the record.'
		: 'No new entry; partly not covered by the record.';
}

/** Sorts the maintenance of a record into planned and past. */
export function maintenanceLists({ entries }: SiteRecord, { progress }: RecordIndex) {
	const all = entries.filter(isMaintenance);
	const inProgress = (...wanted: Progress[]) =>
		all.filter((entry) => wanted.includes(progress.get(entry) ?? 'news'));
	return {
		/** Under way, then ahead, soonest first. */
		planned: [...inProgress('under_way'), ...inProgress('ahead').toReversed()],
		/** Completed, cancelled and the like, newest first. */
		past: inProgress('completed', 'cancelled', 'not_confirmed_over', 'retracted'),
		/** How many there are altogether. */
		total: all.length,
	};
}

/** `3 never reported on, none open and 12 kept in the last year`; `items` are the current ones. */
export function repairCountsText(items: readonly RepairItem[]): string {
	const count = (state: string) =>
		items.filter(({ repair }) => repair.state === state).length || 'none';
	return listText([
		`${count('unreported')} never reported on`,
		`${count('open')} open`,
		`${count('done')} kept in the last year`,
	]);
}

import { beginningOf } from '../../domain/incident/entry-times.ts';
import type { Entry } from '../../domain/incident/entry.ts';
import { type IndexedRecord } from '../../domain/record/record-index.ts';
import { recordGaps } from '../../domain/record/record.ts';
import { type DayInEffect, daysInEffect } from '../../domain/status/day-in-effect.ts';
import { DAY, earlier } from '../../time/instant.ts';
import { clip, type Interval } from '../../time/interval.ts';
import { type DayKey, dayOf, endOf, startOf } from '../../time/utc-calendar.ts';
import { countText, listParts } from '../text/list-text.ts';
import { dayOfYearText, dayText } from '../text/time-text.ts';

/** Days in a row on which no entry begins and that are alike otherwise. */
export interface DayRun extends Omit<DayInEffect, 'day'> {
	readonly kind: 'run';
	readonly from: DayKey;
	readonly to: DayKey;
	/** Whether the record covers them; `early`: none of them is later than its first day. */
	readonly covered: 'all' | 'none' | 'early';
	/** The first day of the record: that of its oldest component. */
	readonly firstDay: DayKey;
}

/** A day on which entries begin, or a run of days on which none does. */
export type RecentDays =
	{ readonly kind: 'day'; readonly day: DayKey; readonly entries: readonly Entry[] } | DayRun;

/**
 * Days newest first: each entry on the UTC day of its earliest possible begin, and the days on which
 * none begins as runs. A run ends where something else was, or may have been, in effect, and where the
 * record begins to cover days or ceases to. `days` are oldest first; `entries` are those that begin on
 * them.
 */
export function recentDays(
	days: readonly DayKey[],
	entries: readonly Entry[],
	{ record, index }: IndexedRecord,
): RecentDays[] {
	const byDay = Map.groupBy(entries, (entry) => dayOf(beginningOf(entry).earliest));
	const gaps = recordGaps(record.site, record.now);
	const firstDay = dayOf(record.components.map(({ since }) => since.earliest).reduce(earlier));
	const found: RecentDays[] = [];
	for (const { day, ...inEffect } of daysInEffect(days, record, index).toReversed()) {
		const own = byDay.get(day);
		if (own) {
			found.push({ kind: 'day', day, entries: own });
			continue;
		}
		const isGap = gaps.some((gap) => coversDay(gap, day));
		const covered = day <= firstDay ? 'early' : isGap ? 'none' : 'all';
		const run: DayRun = { kind: 'run', from: day, to: day, covered, firstDay, ...inEffect };
		const last = found.at(-1);
		if (last?.kind === 'run' && lookKey(last) === lookKey(run))
			found[found.length - 1] = { ...last, from: day };
		else found.push(run);
	}
	return found;
}

/** Everything that is written of a run but its days. */
function lookKey({ covered, certain, possible, unclosed }: DayRun): string {
	const ids = [certain, possible, unclosed].map((list) => list.map(({ id }) => id).join());
	return [covered, ...ids].join(';');
}

/** `24 October to 23 November 2026` */
export function spanOfDaysText(from: DayKey, to: DayKey): string {
	if (from === to) return dayText(startOf(to));
	const sameYear = from.slice(0, 4) === to.slice(0, 4);
	return `${sameYear ? dayOfYearText(startOf(from)) : dayText(startOf(from))} to ${dayText(startOf(to))}`;
}

/**
 * What is known of a run of days, as text and, where entries are named, those entries. “Without a
 * declared incident” are only days that the record covers and on which nothing was, or may have been,
 * in effect.
 */
export function runText({ from, to, covered, firstDay, ...inEffect }: DayRun): (string | Entry)[] {
	const { certain, possible, unclosed } = inEffect;
	const count = Math.round((startOf(to) - startOf(from)) / DAY) + 1;
	const days = countText(count, 'day');
	const when = count === 1 ? 'on this day' : `on these ${days}`;
	const named = [
		...(certain.length > 0 ? [`In effect ${when}: `, ...listParts(certain), '. '] : []),
		...(possible.length > 0 ? [`Possibly in effect ${when}: `, ...listParts(possible), '. '] : []),
	];
	if (covered === 'early')
		return [`The record begins on ${dayText(startOf(firstDay))}. `, ...named];
	if (covered === 'none') return [`${days} that the record does not cover. `, ...named];
	if (named.length > 0) return named;
	if (unclosed.length === 0) return [`${days} without a declared incident.`];
	const older = countText(unclosed.length, 'older incident');
	const verb = unclosed.length === 1 ? 'was' : 'were';
	return [`${days} with nothing new declared. ${older} ${verb} never closed and may have lasted.`];
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

import { type Instant, instant } from '../../time/instant.ts';
import { clip, type Interval, interval, partsWithin, totalDuration } from '../../time/interval.ts';
import {
	cutAtMidnight,
	type DayKey,
	dayOf,
	daysBetween,
	type MonthKey,
	type YearKey,
} from '../../time/utc-calendar.ts';
import { declaredTime } from '../incident/effect.ts';
import { oldestFirst } from '../incident/entry-times.ts';
import type { Entry } from '../incident/entry.ts';
import { addChecks, type CheckTally, checkTally } from '../observation/check-tally.ts';
import { addDeclared, type DeclaredTally, noDeclared } from './declared-uptime.ts';
import { addMeasured, type MeasuredTally, measuredTally, noMeasured } from './measured-uptime.ts';
import { declaredSpans, sumByStatus } from './status-span.ts';
import type { Subject } from './subject.ts';

/** What was declared and measured of something on one UTC day, as sums. */
export interface DayTally {
	readonly day: DayKey;
	readonly declared: DeclaredTally;
	readonly measured: MeasuredTally;
}

/**
 * Every UTC day of a subject from its start up to `now`; the first and the last are partial. Spans are
 * assigned to the days they touch, so the cost is that of spans and days, not of their product.
 */
export function dayTallies(subject: Subject, now: Instant): DayTally[] {
	const { coverage, effects, measured, since } = subject;
	const lifetime = interval(since, now);
	if (!lifetime) return [];
	const certain = byDay(declaredSpans(effects, coverage, 'certain'));
	const possible = byDay(declaredSpans(effects, coverage, 'possible'));
	const covered = byDay(coverage);
	// Observations can be older than the component is in the record.
	const observed = byDay(partsWithin(measured, lifetime));
	return cutAtMidnight(lifetime).map(({ start, end }) => {
		const [day, length] = [dayOf(start), end - start];
		const time = totalDuration(covered.get(day) ?? []);
		return {
			day,
			declared: {
				covered: time,
				notCovered: length - time,
				certain: sumByStatus(certain.get(day) ?? []),
				possible: sumByStatus(possible.get(day) ?? []),
			},
			measured: measuredTally(observed.get(day) ?? [], length),
		};
	});
}

/** The sums of some days as one. */
export function sumTallies(days: readonly DayTally[]): Omit<DayTally, 'day'> {
	return {
		declared: days.map(({ declared }) => declared).reduce(addDeclared, noDeclared),
		measured: days.map(({ measured }) => measured).reduce(addMeasured, noMeasured),
	};
}

/** Spans cut at midnight, by their day. */
function byDay<Span extends Interval>(spans: readonly Span[]): Map<DayKey, Span[]> {
	return Map.groupBy(spans.flatMap(cutAtMidnight), ({ start }) => dayOf(start));
}

/** A UTC day, month or year of a subject, as sums: those of its days make those of the longer ones. */
export interface Period extends Omit<DayTally, 'day'> {
	/** `2021-08-17`, `2021-08`, `2021`; `all` for all time. */
	readonly key: DayKey | MonthKey | YearKey;
	/** Checks whose span begins in it; `undefined` of a group, and where there are none. */
	readonly checks: CheckTally | undefined;
	/** The entries that touched it, oldest first; unclosed ones only until their last update. */
	readonly entries: readonly Entry[];
}

/** The periods of a subject from its start up to now, oldest first; the last of each is unfinished. */
export interface Periods {
	readonly days: readonly Period[];
	readonly months: readonly Period[];
	readonly years: readonly Period[];
	readonly all: Period;
}

/** Every period of a subject. */
export function periodsOf(subject: Subject, now: Instant): Periods {
	const checks = checksByDay(subject);
	const entries = entriesByDay(subject, now);
	const days = dayTallies(subject, now).map(({ day, ...tally }) => ({
		key: day,
		...tally,
		checks: checks.get(day),
		entries: [...(entries.get(day) ?? [])].toSorted(oldestFirst),
	}));
	return {
		days,
		months: joined(days, 7),
		years: joined(days, 4),
		all: join('all', days),
	};
}

function joined(days: readonly Period[], letters: 4 | 7): Period[] {
	return [...Map.groupBy(days, ({ key }) => key.slice(0, letters))].map(([key, own]) =>
		join(key, own),
	);
}

function join(key: string, days: readonly Period[]): Period {
	const checks = days.flatMap((day) => day.checks ?? []);
	return {
		key,
		...sumTallies(days.map((day) => ({ ...day, day: day.key }))),
		checks: checks.length > 0 ? checks.reduce(addChecks) : undefined,
		entries: [...new Set(days.flatMap((day) => day.entries))].toSorted(oldestFirst),
	};
}

/** The checks of a span cannot be divided: all count on the day in which it begins, if the subject existed. */
function checksByDay({ kind, observations, since }: Subject): Map<DayKey, CheckTally> {
	if (kind !== 'component') return new Map();
	const counted = (observations[0] ?? []).filter(({ start }) => start >= since);
	const byDay = Map.groupBy(counted, ({ start }) => dayOf(start));
	return new Map([...byDay].map(([day, own]) => [day, checkTally(own)]));
}

function entriesByDay({ effects, since }: Subject, now: Instant): Map<DayKey, Set<Entry>> {
	const byDay = new Map<DayKey, Set<Entry>>();
	for (const effect of effects) {
		const declared = declaredTime(effect);
		const span = declared && since < now && clip(declared, { start: since, end: now });
		if (!span) continue;
		for (const day of daysBetween(span.start, instant(span.end - 1)))
			byDay.set(day, (byDay.get(day) ?? new Set()).add(effect.entry));
	}
	return byDay;
}

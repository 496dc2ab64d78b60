import { type Instant, instant } from '../../time/instant.ts';
import { clip } from '../../time/interval.ts';
import {
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
import { dayTallies, type DayTally, sumTallies } from './day-tally.ts';
import type { Subject } from './subject.ts';

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

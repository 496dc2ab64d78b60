import type { Entry } from '../incident/entry.ts';
import { oldestFirst } from '../incident/oldest-first.ts';
import { addChecks, type CheckTally, checkTally } from '../observation/check-tally.ts';
import type { Observation } from '../observation/observation.ts';
import { declaredTime } from '../incident/declared-time.ts';
import { type Instant, instant } from '../../time/instant.ts';
import { clip } from '../../time/interval.ts';
import {
	type DayKey,
	dayOf,
	daysBetween,
	type MonthKey,
	startOfDay,
	type YearKey,
} from '../../time/utc-calendar.ts';
import { type DayTally, dayTallies, sumTallies } from './day-tally.ts';
import type { Subject } from './subject.ts';

/** A UTC day, month or year of a subject, as sums: those of its days make those of the longer ones. */
export interface Period extends Omit<DayTally, 'day'> {
	/** `2021-08-17`, `2021-08`, `2021`; `all` for all time. */
	readonly key: DayKey | MonthKey | YearKey;
	/** Checks whose span begins in it; `undefined` of a group, and where there are none. */
	readonly checks: CheckTally | undefined;
	/** What touched it, oldest first; what nobody closed only until its last word. */
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

/** A span's checks cannot be parted: they count on the day in which it begins, unless that is too early. */
function checksByDay({ kind, observations, since }: Subject): Map<DayKey, CheckTally> {
	if (kind !== 'component') return new Map();
	const byDay = new Map<Instant, Observation[]>();
	for (const one of observations[0] ?? []) {
		if (one.start < since) continue;
		const day = startOfDay(one.start);
		const list = byDay.get(day);
		if (list) list.push(one);
		else byDay.set(day, [one]);
	}
	return new Map([...byDay].map(([day, own]) => [dayOf(day), checkTally(own)]));
}

function entriesByDay({ effects, since }: Subject, now: Instant): Map<DayKey, Set<Entry>> {
	const byDay = new Map<DayKey, Set<Entry>>();
	for (const effect of effects) {
		const told = declaredTime(effect);
		const span = told && since < now && clip(told, { start: since, end: now });
		if (!span) continue;
		for (const day of daysBetween(span.start, instant(span.end - 1)))
			byDay.set(day, (byDay.get(day) ?? new Set()).add(effect.entry));
	}
	return byDay;
}

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { declaredTally } from '../../../../src/domain/uptime/declared-uptime.ts';
import { measuredTally } from '../../../../src/domain/uptime/measured-uptime.ts';
import { dayTallies, type DayTally, sumTallies } from '../../../../src/domain/uptime/periods.ts';
import { noTime } from '../../../../src/domain/uptime/status-span.ts';
import type { Subject } from '../../../../src/domain/uptime/subject.ts';
import { badness, type ComponentStatus } from '../../../../src/schema/component-schema.ts';
import { MINUTE } from '../../../../src/time/instant.ts';
import { interval, partsWithin } from '../../../../src/time/interval.ts';
import { minutesOf } from '../../support/minutes.ts';
import { anyLife, type Life } from './life.ts';
import { groupAt } from './watch.ts';

type Sums<T> = T extends number
	? number
	: T extends string
		? T
		: { -readonly [K in keyof T]: Sums<T[K]> };

const noSeen = { operational: 0, degraded_performance: 0, partial_outage: 0, major_outage: 0 };

function emptyDay(day: string): Sums<DayTally> {
	return {
		day,
		declared: { covered: 0, notCovered: 0, certain: { ...noTime }, possible: { ...noTime } },
		measured: { observed: 0, notObserved: 0, time: { ...noSeen }, atBest: { ...noSeen } },
	};
}

/** The worst status that was declared at an instant, by looking at each effect's own times. */
function declaredAt({ effects }: Subject, t: number, certainty: 'certain' | 'possible') {
	let found: ComponentStatus = 'operational';
	for (const { start, end, status } of effects) {
		const [from, to] =
			certainty === 'certain' ? [start.latest, end.earliest] : [start.earliest, end.latest];
		if (from <= t && t < to && badness(status) > badness(found)) found = status;
	}
	return found;
}

/** The days of a life, counted minute by minute. */
function walk({ subject, now }: Life): Sums<DayTally>[] {
	const days = new Map<string, Sums<DayTally>>();
	for (const t of minutesOf(subject.since, now)) {
		const key = new Date(t).toISOString().slice(0, 10);
		const tally = days.get(key) ?? emptyDay(key);
		days.set(key, tally);
		const { declared, measured } = tally;
		if (subject.coverage.some(({ start, end }) => start <= t && t < end)) {
			declared.covered += MINUTE;
			for (const certainty of ['certain', 'possible'] as const) {
				const status = declaredAt(subject, t, certainty);
				if (status !== 'operational') declared[certainty][status] += MINUTE;
			}
		} else declared.notCovered += MINUTE;
		const seen = groupAt(subject.observations, t);
		const counts = seen && (seen.known || seen.status !== 'operational');
		measured[counts ? 'observed' : 'notObserved'] += MINUTE;
		if (counts) measured.time[seen.status] += MINUTE;
		if (seen && !seen.known) measured.atBest[seen.status] += MINUTE;
	}
	return [...days.values()];
}

describe('dayTallies', () => {
	test('are what a walk over every minute of every day counts', () => {
		fc.assert(
			fc.property(anyLife, (life) => {
				expect(dayTallies(life.subject, life.now)).toEqual(walk(life));
			}),
			{ numRuns: 150 },
		);
	});

	test('add up to months, to years and to what is reckoned over all time at once', () => {
		fc.assert(
			fc.property(anyLife, ({ subject, now }) => {
				const { effects, coverage, measured, since } = subject;
				const life = interval(since, now);
				if (!life) return;
				const days = dayTallies(subject, now);
				const whole = {
					declared: declaredTally(effects, coverage, life),
					measured: measuredTally(partsWithin(measured, life), now - since),
				};
				expect(sumTallies(days)).toEqual(whole);
				for (const letters of [7, 4] as const) {
					const periods = [...Map.groupBy(days, ({ day }) => day.slice(0, letters))].map(
						([key, own]) => ({
							day: key,
							...sumTallies(own),
						}),
					);
					expect(sumTallies(periods)).toEqual(whole);
				}
			}),
			{ numRuns: 150 },
		);
	});

	test('are whole days but for the first and the last, each time covered or not, seen or not', () => {
		fc.assert(
			fc.property(anyLife, ({ subject, now }) => {
				const days = dayTallies(subject, now);
				days.forEach(({ declared, measured }, i) => {
					const length = declared.covered + declared.notCovered;
					expect(measured.observed + measured.notObserved).toBe(length);
					expect(length).toBeGreaterThan(0);
					if (i > 0 && i < days.length - 1) expect(length).toBe(24 * 60 * MINUTE);
				});
			}),
			{ numRuns: 150 },
		);
	});
});

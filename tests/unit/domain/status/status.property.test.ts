import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Effect } from '../../../../src/domain/incident/effect.ts';
import { componentDays } from '../../../../src/domain/status/component-day.ts';
import { statusAt } from '../../../../src/domain/status/current-status.ts';
import { badness, type ComponentStatus } from '../../../../src/schema/component-schema.ts';
import { DAY, HOUR } from '../../../../src/time/instant.ts';
import type { Interval } from '../../../../src/time/interval.ts';
import { anyIncident } from '../../support/arbitrary-incident.ts';
import { effectsAt } from '../../support/make-record.ts';
import { LAST, minute, MINUTES, minutesOf } from '../../support/minutes.ts';

const incidents = fc.array(anyIncident, { maxLength: 4 });
/** While the incidents happen, and so long after that some of them are not closed. */
const now = fc.oneof(
	fc.nat(MINUTES).map(minute),
	fc.integer({ min: MINUTES, max: MINUTES + 20 * 24 * 60 }).map(minute),
);

/** The worst of some statuses, one by one. */
function worstOf(effects: readonly Effect[], holds: (effect: Effect) => boolean): ComponentStatus {
	let found: ComponentStatus = 'operational';
	for (const effect of effects)
		if (holds(effect) && badness(effect.status) > badness(found)) found = effect.status;
	return found;
}

const surely = (t: number) => (effect: Effect) =>
	effect.start.latest <= t && t < effect.end.earliest;
const perhaps = (t: number) => (effect: Effect) =>
	effect.start.earliest <= t && t < effect.end.latest;

describe('statusAt', () => {
	test('before now is what a walk over all effects finds', () => {
		fc.assert(
			fc.property(incidents, now, fc.nat(MINUTES).map(minute), (entries, now, t) => {
				fc.pre(t < now);
				const effects = effectsAt(now, ...entries);
				expect(statusAt(effects, t, now)).toEqual({
					certain: worstOf(effects, surely(t)),
					possible: worstOf(effects, perhaps(t)),
				});
			}),
			{ numRuns: 500 },
		);
	});

	test('at now adds what lasts, and what nobody closed as possible', () => {
		fc.assert(
			fc.property(incidents, now, (entries, now) => {
				const effects = effectsAt(now, ...entries);
				const lasts = (effect: Effect) => effect.ongoing && effect.start.latest <= now;
				const may = (effect: Effect) => effect.ongoing || effect.lastUpdate !== undefined;
				expect(statusAt(effects, now, now)).toEqual({
					certain: worstOf(effects, (effect) => surely(now)(effect) || lasts(effect)),
					possible: worstOf(effects, (effect) => perhaps(now)(effect) || may(effect)),
				});
			}),
			{ numRuns: 500 },
		);
	});

	test('is never surely worse than it can be', () => {
		fc.assert(
			fc.property(incidents, now, fc.nat(MINUTES).map(minute), (entries, now, t) => {
				const { certain, possible } = statusAt(effectsAt(now, ...entries), t, now);
				expect(badness(certain)).toBeLessThanOrEqual(badness(possible));
			}),
			{ numRuns: 300 },
		);
	});
});

/** Spells in which somebody kept the record, in whole hours so that whole days are covered too. */
const coverage = fc
	.array(fc.tuple(fc.nat(71), fc.integer({ min: 1, max: 72 })), { maxLength: 3 })
	.map((spells): Interval[] => {
		let free = 0;
		return spells.flatMap(([gap, size]) => {
			const [start, end] = [free + gap, free + gap + size];
			free = end + 1;
			return { start: minute(start * 60), end: minute(end * 60) };
		});
	});

const window = fc
	.tuple(fc.nat(60), fc.integer({ min: 1, max: 72 }))
	.map(([start, size]) => ({ start: minute(start * 60), end: minute((start + size) * 60) }));

const dayKey = (t: number) => new Date(t).toISOString().slice(0, 10);
const midnight = (t: number) => Math.floor(t / DAY) * DAY;

/** A day by walking its minutes. */
function walk(
	effects: readonly Effect[],
	covered: readonly Interval[],
	window: Interval,
	day: number,
) {
	const seen = { certain: 'operational', possible: 'operational' } as Record<
		'certain' | 'possible',
		ComponentStatus
	>;
	const entries = new Set<unknown>();
	let hours = 0;
	for (const t of minutesOf(day, day + DAY)) {
		if (t % HOUR === 0 && covered.some(({ start, end }) => start <= t && t < end)) hours += 1;
		if (t < window.start || t >= window.end) continue;
		for (const effect of effects) {
			const spoken = effect.lastUpdate === undefined || t <= effect.lastUpdate;
			const holds = { certain: surely(t)(effect), possible: perhaps(t)(effect) && spoken };
			if (holds.possible) entries.add(effect.entry);
			for (const kind of ['certain', 'possible'] as const)
				if (holds[kind] && badness(effect.status) > badness(seen[kind])) seen[kind] = effect.status;
		}
	}
	return {
		day: dayKey(day),
		...seen,
		covered: hours === 0 ? 'none' : hours === 24 ? 'all' : 'part',
		unclosed: effects.some(({ lastUpdate }) => lastUpdate !== undefined && day > lastUpdate),
		entries,
	};
}

describe('componentDays', () => {
	test('are what a walk over every minute finds', () => {
		fc.assert(
			fc.property(incidents, now, coverage, window, (entries, now, covered, window) => {
				const effects = effectsAt(now, ...entries);
				const days = componentDays(effects, covered, window);
				const expected = [];
				for (let day = midnight(window.start); day < window.end; day += DAY)
					expected.push(walk(effects, covered, window, day));
				expect(days.map((day) => ({ ...day, entries: new Set(day.entries) }))).toEqual(expected);
			}),
			{ numRuns: 600 },
		);
	});

	test('follow one another without a gap, whatever happened', () => {
		fc.assert(
			fc.property(incidents, window, (entries, window) => {
				const days = componentDays(effectsAt(LAST, ...entries), [], window);
				expect(days[0]?.day).toBe(dayKey(window.start));
				expect(days.at(-1)?.day).toBe(dayKey(window.end - 1));
				for (const [i, { day }] of days.entries())
					expect(day).toBe(dayKey(midnight(window.start) + i * DAY));
			}),
			{ numRuns: 100 },
		);
	});
});

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Effect } from '../../../../src/domain/incident/effect.ts';
import { declaredUptime } from '../../../../src/domain/uptime/declared-uptime.ts';
import { timeByStatus } from '../../../../src/domain/uptime/status-span.ts';
import {
	badness,
	type ComponentStatus,
	type EffectStatus,
} from '../../../../src/schema/component-schema.ts';
import { DAY, instant, MINUTE } from '../../../../src/time/instant.ts';
import type { Interval } from '../../../../src/time/interval.ts';
import { anyIncident, toldTruth, type Truth } from '../../support/arbitrary-incident.ts';
import { anyWeights as weights } from '../../support/arbitrary-weights.ts';
import { effectsAt } from '../../support/make-record.ts';
import { FIRST, LAST, minute, MINUTES, minutesOf } from '../../support/minutes.ts';

const effects = fc
	.array(anyIncident, { maxLength: 4 })
	.map((entries) => effectsAt(LAST, ...entries));

const interval = fc
	.tuple(fc.nat(MINUTES - 1), fc.integer({ min: 1, max: MINUTES }))
	.map(([start, size]) => ({ start: minute(start), end: minute(Math.min(MINUTES, start + size)) }));

/** Disjoint spells, in order: the three days with some gaps. */
const coverage = fc
	.uniqueArray(fc.nat(MINUTES), { minLength: 2, maxLength: 8 })
	.map((cuts): Interval[] => {
		const sorted = cuts.toSorted((a, b) => a - b);
		return sorted.flatMap((start, i) => {
			const end = sorted[i + 1];
			return i % 2 === 0 && end !== undefined ? [{ start: minute(start), end: minute(end) }] : [];
		});
	});

const inside = (spans: readonly Interval[], t: number) =>
	spans.some(({ start, end }) => start <= t && t < end);

/** The worst status at a minute, by looking at each effect's times. */
function worstAt(effects: readonly Effect[], t: number, kind: 'certain' | 'possible') {
	let found: ComponentStatus = 'operational';
	for (const { start, end, status } of effects) {
		const [from, to] =
			kind === 'certain' ? [start.latest, end.earliest] : [start.earliest, end.latest];
		if (from <= t && t < to && badness(status) > badness(found)) found = status;
	}
	return found;
}

/** Minutes in each status, worst wins, by walking the covered part of a window. */
function walk(
	effects: readonly Effect[],
	covered: readonly Interval[],
	window: Interval,
	kind: 'certain' | 'possible',
) {
	const minutes: Record<ComponentStatus, number> = {
		operational: 0,
		under_maintenance: 0,
		degraded_performance: 0,
		partial_outage: 0,
		major_outage: 0,
	};
	for (const t of minutesOf(window.start, window.end))
		if (inside(covered, t)) minutes[worstAt(effects, t, kind)] += MINUTE;
	return minutes;
}

const statuses: EffectStatus[] = [
	'under_maintenance',
	'degraded_performance',
	'partial_outage',
	'major_outage',
];

describe('timeByStatus', () => {
	test.each(['certain', 'possible'] as const)(
		'%s, is what a walk over every minute counts',
		(kind) => {
			fc.assert(
				fc.property(effects, coverage, (effects, covered) => {
					const { operational, ...expected } = walk(
						effects,
						covered,
						{ start: FIRST, end: LAST },
						kind,
					);
					const times = timeByStatus(effects, covered, kind);
					expect(times).toEqual(expected);
					expect(operational).toBeGreaterThanOrEqual(0);
				}),
				{ numRuns: 80 },
			);
		},
	);
});

describe('declaredUptime', () => {
	test('is 1 − Σ weight × outage / covered, counted minute by minute', () => {
		fc.assert(
			fc.property(effects, coverage, interval, weights, (effects, covered, window, weights) => {
				const found = declaredUptime(effects, covered, window, weights);
				const minutes = [...minutesOf(window.start, window.end)];
				const kept = minutes.filter((t) => inside(covered, t)).length * MINUTE;
				expect(found?.covered ?? 0).toBe(kept);
				if (!found) return;
				expect(found.covered + found.notCovered).toBe(window.end - window.start);
				for (const [kind, share] of [
					['certain', found.most],
					['possible', found.least],
				] as const) {
					const times = walk(effects, covered, window, kind);
					const lost = statuses.reduce(
						(sum, status) => sum + times[status] * Math.round(weights[status] * 1000),
						0,
					);
					expect(share).toEqual({ part: BigInt(kept * 1000 - lost), whole: BigInt(kept * 1000) });
				}
			}),
			{ numRuns: 80 },
		);
	});

	test('lies between nothing and the whole, and its range is the right way round', () => {
		fc.assert(
			fc.property(effects, coverage, interval, weights, (effects, covered, window, weights) => {
				const found = declaredUptime(effects, covered, window, weights);
				if (!found) return;
				expect(found.least.part >= 0n).toBe(true);
				expect(found.least.part <= found.most.part).toBe(true);
				expect(found.most.part <= found.most.whole).toBe(true);
			}),
			{ numRuns: 300 },
		);
	});

	test('never rises with one more outage', () => {
		fc.assert(
			fc.property(effects, anyIncident, coverage, weights, (effects, more, covered, weights) => {
				const window = { start: FIRST, end: LAST };
				const before = declaredUptime(effects, covered, window, weights);
				const worse = [...effects, ...effectsAt(LAST, more)];
				const after = declaredUptime(worse, covered, window, weights);
				if (!before || !after) return;
				expect(after.least.part <= before.least.part).toBe(true);
				expect(after.most.part <= before.most.part).toBe(true);
			}),
			{ numRuns: 300 },
		);
	});

	test('does not depend on the order of incidents', () => {
		fc.assert(
			fc.property(effects, coverage, weights, (effects, covered, weights) => {
				const window = { start: FIRST, end: LAST };
				const turned = effects.toReversed();
				expect(declaredUptime(turned, covered, window, weights)).toEqual(
					declaredUptime(effects, covered, window, weights),
				);
			}),
			{ numRuns: 200 },
		);
	});

	test('adds up: the outage of days is the outage of all of them', () => {
		fc.assert(
			fc.property(effects, coverage, weights, (effects, covered, weights) => {
				const lost = (window: Interval) => {
					const found = declaredUptime(effects, covered, window, weights);
					const none = { least: 0n, most: 0n, covered: 0 };
					if (!found) return none;
					const { least, most } = found;
					return {
						least: least.whole - least.part,
						most: most.whole - most.part,
						covered: found.covered,
					};
				};
				const whole = lost({ start: FIRST, end: LAST });
				const days = [0, 1, 2].map((i) =>
					lost({ start: instant(FIRST + i * DAY), end: instant(FIRST + (i + 1) * DAY) }),
				);
				expect(days.reduce((sum, day) => sum + day.least, 0n)).toBe(whole.least);
				expect(days.reduce((sum, day) => sum + day.most, 0n)).toBe(whole.most);
				expect(days.reduce((sum, day) => sum + day.covered, 0)).toBe(whole.covered);
			}),
			{ numRuns: 200 },
		);
	});
});

/** What outages that happened so cost, minute by minute. */
function cost(truths: readonly Truth[], weight: Record<EffectStatus, number>): bigint {
	let lost = 0;
	for (let t = 0; t < MINUTES; t += 1) {
		const there = truths.filter(({ start, end }) => start <= t && t < end);
		lost += Math.max(0, ...there.map(({ status }) => Math.round(weight[status] * 1000)));
	}
	return BigInt(lost) * BigInt(MINUTE);
}

describe('the range of declaredUptime', () => {
	test('holds what really happened, however vaguely it was told', () => {
		fc.assert(
			fc.property(fc.array(toldTruth, { maxLength: 4 }), weights, (stories, weights) => {
				const window = { start: FIRST, end: LAST };
				const effects = effectsAt(LAST, ...stories.map(({ incident }) => incident));
				const found = declaredUptime(effects, [window], window, weights);
				if (!found) throw new Error('All of the window is covered.');
				const truths = stories.map(({ truth }) => truth);
				const exact = found.most.whole - cost(truths, weights);
				expect(found.least.part <= exact).toBe(true);
				expect(exact <= found.most.part).toBe(true);
			}),
			{ numRuns: 300 },
		);
	});

	test('is one value where every time is exact', () => {
		const told = toldTruth.filter(({ incident }) => {
			const { began, mitigated } = incident;
			const exact = mitigated !== undefined && mitigated !== 'unknown' && [began, mitigated];
			return exact && exact.every(({ earliest, latest }) => earliest === latest);
		});
		fc.assert(
			fc.property(fc.array(told, { maxLength: 3 }), weights, (stories, weights) => {
				const window = { start: FIRST, end: LAST };
				const effects = effectsAt(LAST, ...stories.map(({ incident }) => incident));
				const found = declaredUptime(effects, [window], window, weights);
				const truths = stories.map(({ truth }) => truth);
				expect(found?.least).toEqual(found?.most);
				expect((found?.most.whole ?? 0n) - cost(truths, weights)).toBe(found?.most.part);
			}),
			{ numRuns: 100 },
		);
	});
});

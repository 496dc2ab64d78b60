import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
	type MeasuredStatus,
	measuredStatuses,
	type Observation,
} from '../../../../src/domain/observation/observation.ts';
import { measuredOver } from '../../../../src/domain/uptime/figures.ts';
import { spansOfComponent, spansOfGroup } from '../../../../src/domain/uptime/measured-span.ts';
import { type Share, thousandths, type Weights } from '../../../../src/domain/uptime/share.ts';
import { badness } from '../../../../src/schema/component-schema.ts';
import { type Instant, MINUTE, SECOND, shift } from '../../../../src/time/instant.ts';
import { clip, type Interval } from '../../../../src/time/interval.ts';
import { anyWeights } from '../../support/arbitrary-weights.ts';
import { FIRST, MINUTES, minutesOf } from '../../support/minutes.ts';
import { anyWatch, groupAt, seenAt } from './watch.ts';

/** A window of whole units after the first instant. */
const anyWindow = (unit: number) =>
	fc
		.tuple(fc.nat(MINUTES - 1), fc.integer({ min: 1, max: MINUTES }))
		.map(([start, size]): Interval => ({
			start: shift(FIRST, start * unit),
			end: shift(FIRST, Math.min(MINUTES, start + size) * unit),
		}));

const anyMembers = fc.array(anyWatch(), { minLength: 1, maxLength: 3 });

/** What the unobserved time may have been: the same statuses again and again. */
const anyFilling = fc.array(fc.constantFrom(...measuredStatuses), { minLength: 1, maxLength: 40 });

function timesIn(
	watch: readonly Observation[],
	{ start, end }: Interval,
	unit: number,
): Record<MeasuredStatus, number> {
	const times = { operational: 0, degraded_performance: 0, partial_outage: 0, major_outage: 0 };
	for (let t = start; t < end; t = shift(t, unit)) {
		const status = seenAt(watch, t);
		if (status) times[status] += unit;
	}
	return times;
}

function lossOf(times: Record<MeasuredStatus, number>, weights: Weights): number {
	return measuredStatuses.reduce(
		(sum, status) => sum + times[status] * thousandths(weights, status),
		0,
	);
}

/** `1 − lost / time`, with `lost` in thousandths. */
const share = (lost: number, time: number): Share => ({
	part: BigInt(time * 1000 - lost),
	whole: BigInt(time * 1000),
});

const isAtMost = (a: Share, b: Share) => a.part * b.whole <= b.part * a.whole;

describe('measuredOver, of a component', () => {
	test.each([
		['second', SECOND],
		['minute', MINUTE],
	])('is what a walk over every %s of the window counts', (_, unit) => {
		fc.assert(
			fc.property(anyWatch(unit), anyWindow(unit), anyWeights, (watch, window, weights) => {
				const found = measuredOver(spansOfComponent(watch), window, weights);
				const times = timesIn(watch, window, unit);
				const observed = Object.values(times).reduce((a, b) => a + b);
				expect(found === undefined).toBe(observed === 0);
				if (!found) return;
				const [lost, all] = [lossOf(times, weights), window.end - window.start];
				const worst = (all - observed) * thousandths(weights, 'major_outage');
				expect(found).toMatchObject({
					observed,
					notObserved: all - observed,
					time: times,
					uptime: share(lost, observed),
					least: share(lost + worst, all),
					most: share(lost, all),
				});
			}),
			{ numRuns: 100 },
		);
	});

	test('lies in its own range, and the range lies between nothing and the whole', () => {
		fc.assert(
			fc.property(anyWatch(), anyWindow(MINUTE), anyWeights, (watch, window, weights) => {
				const found = measuredOver(spansOfComponent(watch), window, weights);
				if (!found) return;
				expect(found.least.part >= 0n).toBe(true);
				expect(isAtMost(found.least, found.uptime)).toBe(true);
				expect(isAtMost(found.uptime, found.most)).toBe(true);
				expect(found.most.part <= found.most.whole).toBe(true);
			}),
			{ numRuns: 200 },
		);
	});

	test('is its range alone where all of the window was observed', () => {
		fc.assert(
			fc.property(anyWatch(), anyWindow(MINUTE), anyWeights, (watch, window, weights) => {
				for (const one of watch) {
					const inside = clip(one, window);
					if (!inside) continue;
					const found = measuredOver(spansOfComponent(watch), inside, weights);
					expect(found?.notObserved).toBe(0);
					expect(found?.least).toEqual(found?.uptime);
					expect(found?.most).toEqual(found?.uptime);
				}
			}),
			{ numRuns: 50 },
		);
	});
});

/** How a group was at an instant if members, where nobody looked, were as a filling has it. */
function filledAt(
	members: readonly (readonly Observation[])[],
	filling: readonly MeasuredStatus[],
	t: Instant,
): MeasuredStatus {
	const fill = (i: number) => filling[(t / MINUTE + i * 13) % filling.length] as MeasuredStatus;
	const statuses = members.flatMap((watch, i) =>
		watch.some(({ start }) => start <= t) ? (seenAt(watch, t) ?? fill(i)) : [],
	);
	return statuses.toSorted((a, b) => badness(b) - badness(a))[0] ?? fill(0);
}

describe('measuredOver, of a group', () => {
	test('counts as observed what is known, and a fault that was seen; the rest is known only at best', () => {
		fc.assert(
			fc.property(anyMembers, anyWindow(MINUTE), anyWeights, (members, window, weights) => {
				const time = {
					operational: 0,
					degraded_performance: 0,
					partial_outage: 0,
					major_outage: 0,
				};
				const atBest = { ...time };
				for (const t of minutesOf(window.start, window.end)) {
					const there = groupAt(members, t);
					if (!there) continue;
					const { known, status } = there;
					if (!known) atBest[status] += MINUTE;
					if (known || status !== 'operational') time[status] += MINUTE;
				}
				const found = measuredOver(spansOfGroup(members), window, weights);
				const observed = Object.values(time).reduce((a, b) => a + b);
				expect(found === undefined).toBe(observed === 0);
				if (!found) return;
				const notObserved = window.end - window.start - observed;
				expect(found).toMatchObject({ observed, notObserved, time, atBest });
				expect(found.uptime).toEqual(share(lossOf(time, weights), observed));
			}),
			{ numRuns: 100 },
		);
	});

	test('has a range that holds every choice of what was not observed', () => {
		fc.assert(
			fc.property(
				anyMembers,
				anyWindow(MINUTE),
				anyWeights,
				anyFilling,
				(members, window, weights, filling) => {
					const found = measuredOver(spansOfGroup(members), window, weights);
					if (!found) return;
					let lost = 0;
					for (const t of minutesOf(window.start, window.end))
						lost += MINUTE * thousandths(weights, filledAt(members, filling, t));
					const exact = share(lost, window.end - window.start);
					expect(isAtMost(found.least, exact)).toBe(true);
					expect(isAtMost(exact, found.most)).toBe(true);
				},
			),
			{ numRuns: 100 },
		);
	});

	test('has ends that some choice reaches: the best and the worst there can have been', () => {
		fc.assert(
			fc.property(anyMembers, anyWindow(MINUTE), anyWeights, (members, window, weights) => {
				const found = measuredOver(spansOfGroup(members), window, weights);
				if (!found) return;
				for (const [filling, end] of [
					['operational', found.most],
					['major_outage', found.least],
				] as const) {
					let lost = 0;
					for (const t of minutesOf(window.start, window.end))
						lost += MINUTE * thousandths(weights, filledAt(members, [filling], t));
					expect(end).toEqual(share(lost, window.end - window.start));
				}
			}),
			{ numRuns: 40 },
		);
	});

	test('lies in its own range', () => {
		fc.assert(
			fc.property(anyMembers, anyWindow(MINUTE), anyWeights, (members, window, weights) => {
				const found = measuredOver(spansOfGroup(members), window, weights);
				if (!found) return;
				expect(isAtMost(found.least, found.uptime)).toBe(true);
				expect(isAtMost(found.uptime, found.most)).toBe(true);
			}),
			{ numRuns: 200 },
		);
	});

	test('never rises when an observation is worse', () => {
		fc.assert(
			fc.property(
				anyMembers,
				anyWindow(MINUTE),
				anyWeights,
				fc.record({
					member: fc.nat(2),
					one: fc.nat(39),
					status: fc.constantFrom(...measuredStatuses),
				}),
				(members, window, weights, { member, one, status }) => {
					const worse = members.map((watch, m) =>
						watch.map((seen, i) =>
							m === member && i === one && badness(status) > badness(seen.status)
								? { ...seen, status }
								: seen,
						),
					);
					const before = measuredOver(spansOfGroup(members), window, weights);
					const after = measuredOver(spansOfGroup(worse), window, weights);
					if (!before) return;
					if (!after) throw new Error('What was known stays known.');
					for (const figure of ['least', 'most'] as const)
						expect(isAtMost(after[figure], before[figure])).toBe(true);
					// A fault that is seen makes an instant observed: that is no better than the rest
					// unless the rest was worse than this fault all through.
					if (isAtMost(share(thousandths(weights, status), 1), before.uptime))
						expect(isAtMost(after.uptime, before.uptime)).toBe(true);
				},
			),
			{ numRuns: 400 },
		);
	});
});

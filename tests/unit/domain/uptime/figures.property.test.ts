import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { declaredUptime } from '../../../../src/domain/uptime/declared-uptime.ts';
import {
	figuresOver,
	rollingWindow,
	rollingWindows,
} from '../../../../src/domain/uptime/figures.ts';
import { dayTallies } from '../../../../src/domain/uptime/periods.ts';
import { DAY, HOUR, instant, shift } from '../../../../src/time/instant.ts';
import {
	clip,
	contains,
	type Interval,
	interval,
	partsWithin,
} from '../../../../src/time/interval.ts';
import { anyWeights } from '../../support/arbitrary-weights.ts';
import { at } from '../../support/at.ts';
import { minute, MINUTES } from '../../support/minutes.ts';
import { anyLife } from './life.ts';
import { anyWatch } from './watch.ts';

/** Seconds of ten years, many of them the first or the last of a day. */
const anyNow = fc
	.tuple(
		fc.integer({ min: 0, max: 3652 }),
		fc.oneof(fc.constant(0), fc.constant(86_399), fc.nat(86_399)),
	)
	.map(([days, seconds]) => shift(at('2016-01-01T00:00Z'), days * DAY + seconds * 1000));

const anyDays = fc.integer({ min: 1, max: 400 });

/** The UTC day of an instant, from its own fields. */
const dayNumber = (t: number) => {
	const date = new Date(t);
	return Date.UTC(date.getUTCFullYear(), date.getUTCMonth(), date.getUTCDate()) / DAY;
};

const anyWindow = fc
	.tuple(fc.nat(MINUTES - 1), fc.integer({ min: 1, max: MINUTES }))
	.map(([start, size]): Interval => ({ start: minute(start), end: minute(start + size) }));

describe('rollingWindow', () => {
	test('of hours is so long, whatever the day', () => {
		fc.assert(
			fc.property(anyNow, fc.integer({ min: 1, max: 200 }), (now, hours) => {
				const { start, end } = rollingWindow({ hours }, now);
				expect(end).toBe(now);
				expect(end - start).toBe(hours * HOUR);
			}),
		);
	});

	test('of days begins with a day, and touches so many with the one of now', () => {
		fc.assert(
			fc.property(anyNow, anyDays, (now, days) => {
				const { start, end } = rollingWindow({ days }, now);
				expect(end).toBe(now);
				expect(start).toBe(dayNumber(start) * DAY);
				expect(dayNumber(now) - dayNumber(start) + 1).toBe(days);
			}),
			{ numRuns: 300 },
		);
	});

	test('of days stays as it begins until midnight, and moves a day on then', () => {
		fc.assert(
			fc.property(anyNow, anyNow, anyDays, (one, other, days) => {
				const starts = [one, other].map((now) => rollingWindow({ days }, now).start);
				const moved = (dayNumber(other) - dayNumber(one)) * DAY;
				expect((starts[1] ?? 0) - (starts[0] ?? 0)).toBe(moved);
			}),
			{ numRuns: 300 },
		);
	});
});

describe('measuredWithin', () => {
	test('is every span, cut to the window', () => {
		fc.assert(
			fc.property(anyWatch(), anyWindow, (watch, window) => {
				expect(partsWithin(watch, window)).toEqual(
					watch.flatMap((one) => {
						const part = clip(one, window);
						return part ? [{ ...one, ...part }] : [];
					}),
				);
			}),
			{ numRuns: 300 },
		);
	});
});

describe('figuresOver', () => {
	test('never counts what lies outside of the window or before the subject', () => {
		fc.assert(
			fc.property(
				anyLife,
				fc.constantFrom(...rollingWindows),
				anyWeights,
				(life, size, weights) => {
					const { subject, now } = life;
					const window = rollingWindow(size, now);
					const own = interval(instant(Math.max(window.start, subject.since)), now);
					const found = figuresOver(subject, window, weights);
					expect(found?.window).toEqual(own);
					if (!found || !own) return;
					const { effects, coverage } = subject;
					expect(found.declared).toEqual(declaredUptime(effects, coverage, own, weights));
					if (!found.measured) return;
					const { observed, notObserved } = found.measured;
					expect(observed + notObserved).toBe(own.end - own.start);
				},
			),
			{ numRuns: 200 },
		);
	});

	test('over whole days is what their sums come to', () => {
		fc.assert(
			fc.property(anyLife, fc.integer({ min: 1, max: 4 }), anyWeights, (life, count, weights) => {
				const { subject, now } = life;
				const window = rollingWindow({ days: count }, now);
				const found = figuresOver(subject, window, weights);
				const days = dayTallies(subject, now).filter(({ day }) =>
					contains(window, at(`${day}T00:00Z`)),
				);
				const sum = (pick: (day: (typeof days)[number]) => number) =>
					days.reduce((total, day) => total + pick(day), 0);
				expect(found?.declared?.covered ?? 0).toBe(sum(({ declared }) => declared.covered));
				expect(found?.measured?.observed ?? 0).toBe(sum(({ measured }) => measured.observed));
			}),
			{ numRuns: 200 },
		);
	});
});

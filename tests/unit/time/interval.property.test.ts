import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
	clip,
	totalDuration,
	type Interval,
	intersect,
	merge,
	subtract,
} from '../../../src/time/interval.ts';
import { instant } from '../../../src/time/instant.ts';

/** Short enough that random spans often touch, nest and coincide. */
const length = 40;

const span: fc.Arbitrary<Interval> = fc
	.tuple(fc.nat(length - 1), fc.integer({ min: 1, max: length }))
	.map(([start, size]) => ({
		start: instant(start),
		end: instant(Math.min(length, start + size)),
	}));
const spans = fc.array(span, { maxLength: 8 });

/** The oracle: the set of units that spans cover, one by one. */
function units(list: readonly Interval[]): Set<number> {
	const set = new Set<number>();
	for (const { start, end } of list) for (let t: number = start; t < end; t += 1) set.add(t);
	return set;
}

function only(set: ReadonlySet<number>, keep: (unit: number) => boolean): Set<number> {
	return new Set([...set].filter(keep));
}

function check(law: (a: Interval[], b: Interval[]) => void): void {
	fc.assert(fc.property(spans, spans, law), { numRuns: 500 });
}

function expectDisjointInOrder(list: readonly Interval[]): void {
	for (const [i, { start, end }] of list.entries()) {
		expect(start).toBeLessThan(end);
		const next = list[i + 1];
		if (next) expect(end).toBeLessThan(next.start);
	}
}

describe('spans as sets of time', () => {
	test('merge covers the same time, disjoint, in order and with nothing left to join', () => {
		check((a) => {
			expect(units(merge(a))).toEqual(units(a));
			expectDisjointInOrder(merge(a));
		});
	});

	test('merge of merged spans changes nothing', () => {
		check((a) => {
			expect(merge(merge(a))).toEqual(merge(a));
		});
	});

	test('merge leaves what it was given alone', () => {
		check((a) => {
			const before = structuredClone(a);
			merge(a);
			expect(a).toEqual(before);
		});
	});

	test('subtract is the difference', () => {
		check((a, b) => {
			expect(units(subtract(a, b))).toEqual(only(units(a), (unit) => !units(b).has(unit)));
			expectDisjointInOrder(subtract(a, b));
		});
	});

	test('intersect is the intersection, whichever comes first', () => {
		check((a, b) => {
			expect(units(intersect(a, b))).toEqual(only(units(a), (unit) => units(b).has(unit)));
			expectDisjointInOrder(intersect(a, b));
			expect(intersect(b, a)).toEqual(intersect(a, b));
		});
	});

	test('what is taken away and what is shared make up the whole', () => {
		check((a, b) => {
			const [rest, shared] = [subtract(a, b), intersect(a, b)];
			expect(merge([...rest, ...shared])).toEqual(merge(a));
			expect(totalDuration(rest) + totalDuration(shared)).toBe(totalDuration(merge(a)));
		});
	});

	test('clip is what a span shares with the window, and never longer than either', () => {
		fc.assert(
			fc.property(span, span, (a, window) => {
				const clipped = clip(a, window);
				const list = clipped ? [clipped] : [];
				expect(units(list)).toEqual(only(units([a]), (unit) => units([window]).has(unit)));
				expect(totalDuration(list)).toBeLessThanOrEqual(
					Math.min(totalDuration([a]), totalDuration([window])),
				);
			}),
			{ numRuns: 500 },
		);
	});

	test('duration counts the units of disjoint spans', () => {
		check((a) => {
			expect(totalDuration(merge(a))).toBe(units(a).size);
		});
	});
});

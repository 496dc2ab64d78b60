import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type StatusSpan, worstSpans } from '../../../../src/domain/uptime/status-span.ts';
import {
	badness,
	type ComponentStatus,
	componentStatuses,
} from '../../../../src/schema/component-schema.ts';
import { instant } from '../../../../src/time/instant.ts';
import { type Interval, partsInside } from '../../../../src/time/interval.ts';

/** Few enough instants that spans often touch, repeat and hold each other. */
const END = 60;

const anySpans = fc.array(
	fc
		.record({
			start: fc.nat(END - 1),
			length: fc.integer({ min: 1, max: 25 }),
			status: fc.constantFrom(...componentStatuses),
		})
		.map(({ start, length, status }): StatusSpan => {
			return { start: instant(start), end: instant(Math.min(END, start + length)), status };
		}),
	{ maxLength: 12 },
);

/** Disjoint places, in order, some of which touch. */
const anyPlaces = fc.uniqueArray(fc.nat(END), { maxLength: 12 }).map((cuts): Interval[] => {
	const sorted = cuts.toSorted((a, b) => a - b);
	return sorted.flatMap((start, i) => {
		const end = sorted[i + 1];
		return end === undefined || i % 3 === 2 ? [] : [{ start: instant(start), end: instant(end) }];
	});
});

const holds = (t: number) => (span: Interval) => span.start <= t && t < span.end;

/** The worst status at an instant, by looking at every span. */
function worstAt(spans: readonly StatusSpan[], t: number): ComponentStatus | undefined {
	const there = spans.filter(holds(t)).map(({ status }) => status);
	return there.toSorted((a, b) => badness(b) - badness(a))[0];
}

function expectInOrder(spans: readonly Interval[]): void {
	for (const { start, end } of spans) expect(start).toBeLessThan(end);
	spans.slice(1).forEach(({ start }, i) => {
		expect(spans[i]?.end).toBeLessThanOrEqual(start);
	});
}

describe('worstSpans', () => {
	test('is the worst status at every instant', () => {
		fc.assert(
			fc.property(anySpans, (spans) => {
				const found = worstSpans(spans);
				for (let t = 0; t <= END; t += 1)
					expect(found.find(holds(t))?.status).toBe(worstAt(spans, t));
			}),
			{ numRuns: 300 },
		);
	});

	test('is disjoint and in order, and touching spans of one status are one', () => {
		fc.assert(
			fc.property(anySpans, (spans) => {
				const found = worstSpans(spans);
				expectInOrder(found);
				found.slice(1).forEach(({ start, status }, i) => {
					const last = found[i];
					if (last?.end === start) expect(status).not.toBe(last.status);
				});
			}),
			{ numRuns: 300 },
		);
	});

	test('does not depend on the order of spans, and changes nothing when made again', () => {
		fc.assert(
			fc.property(anySpans, (spans) => {
				const found = worstSpans(spans);
				expect(worstSpans(spans.toReversed())).toEqual(found);
				expect(worstSpans(found)).toEqual(found);
			}),
			{ numRuns: 300 },
		);
	});
});

describe('spansInside', () => {
	test('is the status at every instant in a place, and nothing outside of all', () => {
		fc.assert(
			fc.property(anySpans.map(worstSpans), anyPlaces, (spans, places) => {
				const found = partsInside(spans, places);
				for (let t = 0; t <= END; t += 1)
					expect(found.find(holds(t))?.status).toBe(
						places.some(holds(t)) ? worstAt(spans, t) : undefined,
					);
			}),
			{ numRuns: 300 },
		);
	});

	test('is disjoint and in order, and each part lies in one span and one place', () => {
		fc.assert(
			fc.property(anySpans.map(worstSpans), anyPlaces, (spans, places) => {
				const found = partsInside(spans, places);
				expectInOrder(found);
				for (const part of found)
					for (const around of [spans, places])
						expect(around.filter((one) => one.start < part.end && part.start < one.end)).toEqual([
							expect.toSatisfy(
								(one: Interval) => one.start <= part.start && part.end <= one.end,
							) as unknown,
						]);
			}),
			{ numRuns: 200 },
		);
	});
});

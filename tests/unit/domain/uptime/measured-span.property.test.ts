import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { spansOfComponent, spansOfGroup } from '../../../../src/domain/uptime/measured-span.ts';
import { worstSpans } from '../../../../src/domain/uptime/status-span.ts';
import { FIRST, LAST, minutesOf } from '../../support/minutes.ts';
import { anyWatch, groupAt } from './watch.ts';

const anyMembers = fc.array(anyWatch(), { maxLength: 4 });

describe('spansOfGroup', () => {
	test('is what a look at every member finds at every minute', () => {
		fc.assert(
			fc.property(anyMembers, (members) => {
				const spans = spansOfGroup(members);
				for (const t of minutesOf(FIRST, LAST)) {
					const one = spans.find(({ start, end }) => start <= t && t < end);
					const found = one && { status: one.status, known: one.known };
					const expected = groupAt(members, t);
					if (found?.status !== expected?.status || found?.known !== expected?.known)
						expect({ t, found }).toEqual({ t, found: expected });
				}
			}),
			{ numRuns: 60 },
		);
	});

	test('is disjoint and in order, and touching spans of two members or more differ', () => {
		fc.assert(
			fc.property(anyMembers, (members) => {
				const spans = spansOfGroup(members);
				const isOne = members.filter(({ length }) => length > 0).length === 1;
				spans.forEach((span, i) => {
					const last = spans[i - 1];
					expect(span.start).toBeLessThan(span.end);
					if (!last) return;
					expect(last.end).toBeLessThanOrEqual(span.start);
					if (isOne || last.end < span.start) return;
					const { status, known } = span;
					expect({ status, known }).not.toEqual({ status: last.status, known: last.known });
				});
			}),
			{ numRuns: 200 },
		);
	});

	test('does not depend on the order of members', () => {
		fc.assert(
			fc.property(anyMembers, (members) => {
				expect(spansOfGroup(members.toReversed())).toEqual(spansOfGroup(members));
			}),
			{ numRuns: 100 },
		);
	});

	test('of one member twice is that member', () => {
		fc.assert(
			fc.property(anyWatch(), (watch) => {
				const merged = worstSpans(watch.map(({ start, end, status }) => ({ start, end, status })));
				expect(spansOfGroup([watch])).toEqual(spansOfComponent(watch));
				expect(spansOfGroup([watch, watch])).toEqual(
					merged.map((span) => ({ ...span, known: true })),
				);
			}),
			{ numRuns: 100 },
		);
	});
});

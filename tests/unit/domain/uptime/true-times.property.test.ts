import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Incident } from '../../../../src/domain/incident/entry.ts';
import { indexRecord } from '../../../../src/domain/record/record-index.ts';
import {
	type DeclaredTally,
	declaredUptimeOf,
} from '../../../../src/domain/uptime/declared-uptime.ts';
import { figuresOver } from '../../../../src/domain/uptime/figures.ts';
import { dayTallies, sumTallies } from '../../../../src/domain/uptime/periods.ts';
import { type Share, thousandths, type Weights } from '../../../../src/domain/uptime/share.ts';
import { subjectsOf } from '../../../../src/domain/uptime/subject.ts';
import { MINUTE } from '../../../../src/time/instant.ts';
import { toldTruth, type Truth } from '../../support/arbitrary-incident.ts';
import { anyWeights } from '../../support/arbitrary-weights.ts';
import { makeComponent, makeRecord, makeSite } from '../../support/make-record.ts';
import { FIRST, LAST, minute, MINUTES, minutesOf, minuteText } from '../../support/minutes.ts';

const ids = ['website', 'search'] as const;

/** What really happened to two components, and a file for each of it that tells it without lying. */
const anyTold = fc.array(
	fc
		.tuple(toldTruth, fc.constantFrom(...ids))
		.map(([{ truth, incident }, id]): { truth: Truth; incident: Incident } => ({
			truth,
			incident: { ...incident, components: incident.components.map((one) => ({ ...one, id })) },
		})),
	{ maxLength: 4 },
);

type Told = typeof anyTold extends fc.Arbitrary<infer T> ? T : never;

/** The group of both components, at the end of the three days. */
function groupOf(stories: Told) {
	const record = makeRecord({
		now: minuteText(MINUTES),
		entries: stories.map(({ incident }, i) => ({ ...incident, id: `entry-${i}` })),
		components: ids.map((id) => makeComponent(id, minuteText(0))),
		site: makeSite(),
	});
	return subjectsOf(record, indexRecord(record)).page;
}

/** What really was lost in some time, in thousandths: each minute at the worst that happened in it. */
function lossIn(stories: Told, from: number, to: number, weights: Weights): bigint {
	let lost = 0;
	for (const t of minutesOf(from, to)) {
		const costs = stories
			.filter(({ truth }) => minute(truth.start) <= t && t < minute(truth.end))
			.map(({ truth }) => thousandths(weights, truth.status));
		lost += MINUTE * Math.max(0, ...costs);
	}
	return BigInt(lost);
}

function expectToHold(tally: DeclaredTally, lost: bigint, weights: Weights): void {
	const found = declaredUptimeOf(tally, weights);
	if (!found) throw new Error('All three days are covered.');
	const exact: Share = { ...found.most, part: found.most.whole - lost };
	expect(found.least.part <= exact.part).toBe(true);
	expect(exact.part <= found.most.part).toBe(true);
}

describe('the declared range of a group', () => {
	test('holds what really happened, on each day, in each month and in each year', () => {
		fc.assert(
			fc.property(anyTold, anyWeights, (stories, weights) => {
				const days = dayTallies(groupOf(stories), LAST);
				for (const { day, declared } of days) {
					const from = Date.parse(`${day}T00:00:00Z`);
					const lost = lossIn(stories, from, from + 24 * 60 * MINUTE, weights);
					expectToHold(declared, lost, weights);
				}
				const march = Date.parse('2021-03-01T00:00:00Z');
				const months = Map.groupBy(days, ({ day }) => day.slice(0, 7));
				expect([...months.keys()]).toEqual(['2021-02', '2021-03']);
				const [before, after] = [...months.values()].map((own) => sumTallies(own).declared);
				if (!before || !after) throw new Error('The three days lie in two months.');
				expectToHold(before, lossIn(stories, FIRST, march, weights), weights);
				expectToHold(after, lossIn(stories, march, LAST, weights), weights);
				expectToHold(sumTallies(days).declared, lossIn(stories, FIRST, LAST, weights), weights);
			}),
			{ numRuns: 100 },
		);
	});

	test('holds it over any window', () => {
		fc.assert(
			fc.property(
				anyTold,
				anyWeights,
				fc.uniqueArray(fc.nat(MINUTES), { minLength: 2, maxLength: 2 }),
				(stories, weights, ends) => {
					const [start = 0, end = 0] = ends.toSorted((a, b) => a - b);
					const window = { start: minute(start), end: minute(end) };
					const { declared } = figuresOver(groupOf(stories), window, weights) ?? {};
					if (!declared) throw new Error('All three days are covered.');
					expectToHold(declared, lossIn(stories, window.start, window.end, weights), weights);
				},
			),
			{ numRuns: 150 },
		);
	});
});

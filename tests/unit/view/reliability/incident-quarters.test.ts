import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Entry } from '../../../../src/domain/incident/entry.ts';
import {
	type IncidentQuarter,
	incidentQuarters,
} from '../../../../src/domain/reliability/incident-quarters.ts';
import { responseTimeRecord } from '../../../../src/domain/reliability/response-times.ts';
import {
	quarterChart,
	reliabilityLede,
} from '../../../../src/view/reliability/incident-quarters.ts';
import { at, span } from '../../support/at.ts';
import { makeIncident } from '../../support/make-entry.ts';
import { spaced } from '../../support/spaced.ts';

const nothing = { none: 0, minor: 0, major: 0, critical: 0 };

function quarter(
	key: string,
	counts: Partial<IncidentQuarter['counts']> = {},
	covered: IncidentQuarter['covered'] = 'whole',
): IncidentQuarter {
	return { quarter: key, counts: { ...nothing, ...counts }, covered };
}

const count = fc.nat(60);
const anyQuarters = fc
	.array(fc.record({ none: count, minor: count, major: count, critical: count }), {
		minLength: 1,
		maxLength: 60,
	})
	.map((all) =>
		all.map((counts, i) => quarter(`${2016 + Math.floor(i / 4)}-Q${(i % 4) + 1}`, counts)),
	);

describe('quarterChart', () => {
	test('stacks the worst at the foot, as high as there are incidents', () => {
		const { bars, foot } = quarterChart([quarter('2021-Q1', { minor: 2, critical: 1 })]);
		expect(bars.map(({ impact }) => impact)).toEqual(['critical', 'minor']);
		const [critical, minor] = bars;
		expect((critical?.y ?? 0) + (critical?.height ?? 0)).toBeCloseTo(foot, 1);
		expect((minor?.y ?? 0) + (minor?.height ?? 0)).toBeCloseTo(critical?.y ?? 0, 1);
		expect(minor?.height).toBeCloseTo(2 * (critical?.height ?? 0), 1);
	});

	test('has no line to stand on where the record covers nothing', () => {
		const { ground } = quarterChart([
			quarter('2021-Q1'),
			quarter('2021-Q2', {}, 'part'),
			quarter('2021-Q3', {}, 'none'),
		]);
		expect(ground.map(({ covered }) => covered)).toEqual(['whole', 'part']);
	});

	test('names the last year and few enough of the others', () => {
		const quarters = Array.from({ length: 11 }, (_, i) => quarter(`${2016 + i}-Q1`));
		expect(quarterChart(quarters).years.map(({ text }) => text)).toEqual([
			'2017',
			'2020',
			'2023',
			'2026',
		]);
	});

	test('marks whole numbers of incidents alone', () => {
		const { levels } = quarterChart([quarter('2021-Q1', { major: 2 })]);
		expect(levels.map((level) => level.count)).toEqual([1, 2]);
	});

	test('keeps everything inside its frame', () => {
		fc.assert(
			fc.property(anyQuarters, (quarters) => {
				const { bars, ground, foot } = quarterChart(quarters);
				for (const { x, width } of [...bars, ...ground]) {
					expect(x).toBeGreaterThanOrEqual(0);
					expect(x + width).toBeLessThanOrEqual(100.02);
				}
				for (const { y, height } of bars) {
					expect(y).toBeGreaterThanOrEqual(0);
					expect(height).toBeGreaterThan(0);
					expect(y + height).toBeLessThanOrEqual(foot + 0.02);
				}
			}),
			{ numRuns: 50 },
		);
	});
});

const year = [span('2021-01-01T00:00Z', '2021-12-01T00:00Z')];

function ledeOf(...entries: readonly Entry[]) {
	const quarters = incidentQuarters(entries, year, at('2021-12-01T00:00Z'));
	return spaced(reliabilityLede(quarters, responseTimeRecord(entries)));
}

test('counts incidents, the critical ones, and how soon they were spoken of', () => {
	expect(ledeOf(makeIncident({ impact: 'critical' }), makeIncident({ backfilled: true }))).toBe(
		'The record tells of 2 incidents since 2021, 1 of them critical. For the one that was written down at the time, the first public word came 5 min after the start. What nobody declared is in none of this.',
	);
});

test('has no delay where the word came with the start, or before', () => {
	expect(ledeOf(makeIncident({ began: '2021-03-01T10:05Z' }))).toContain(
		'the first public word came no later than the start.',
	);
});

test('says nothing of delays where all was written down later', () => {
	expect(ledeOf(makeIncident({ backfilled: true }))).toBe(
		'The record tells of 1 incident since 2021, none of them critical. What nobody declared is in none of this.',
	);
});

test('does not take an empty record for a good one', () => {
	expect(ledeOf()).toBe(
		'The record tells of no incident yet, which does not say that there was none.',
	);
});

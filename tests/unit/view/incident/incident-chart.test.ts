import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Entry } from '../../../../src/domain/incident/entry.ts';
import { incidentChart } from '../../../../src/view/incident/incident-chart.ts';
import { anyIncident } from '../../support/arbitrary-incident.ts';
import { makeAnnouncement, makeIncident, says } from '../../support/make-entry.ts';
import { effectsAt, makeComponent } from '../../support/make-record.ts';
import { juneOutage } from '../../support/june-outage.ts';
import { octoberOutage } from '../../support/october-outage.ts';

const components = ['website', 'package-downloads', 'search'].map((id) => makeComponent(id));

function chartOf(entry: Entry, now = '2026-11-24T09:00Z') {
	return incidentChart(entry, effectsAt(now, entry), components);
}

describe('incidentChart', () => {
	test('is nothing where nothing was done to a component', () => {
		expect(chartOf(makeAnnouncement())).toBeUndefined();
	});

	test('has a row for each component, in the order of the page', () => {
		expect(chartOf(octoberOutage())?.rows.map(({ name }) => name)).toEqual([
			'website',
			'package-downloads',
		]);
	});

	test('draws what is only possible beside what is certain', () => {
		const [certain, doubt, ...more] = chartOf(octoberOutage())?.rows[0]?.bars ?? [];
		expect(certain).toMatchObject({ certain: true, tone: 'major-outage' });
		expect(doubt).toMatchObject({ certain: false, tone: 'major-outage' });
		expect((doubt?.x ?? 0) + (doubt?.width ?? 0)).toBeCloseTo(certain?.x ?? 0, 1);
		expect(more).toEqual([]);
	});

	test('draws the milder status as certain where two spans meet, and over it that it may be worse', () => {
		const [mild, ...doubts] = chartOf(juneOutage())?.rows[0]?.bars ?? [];
		expect(mild).toMatchObject({ certain: true, tone: 'partial-outage' });
		expect(doubts.map(({ certain, tone }) => [certain, tone])).toEqual([
			[false, 'partial-outage'],
			[false, 'major-outage'],
		]);
		expect(doubts[1]?.x).toBe(mild?.x);
		expect(doubts[1]?.width).toBeGreaterThan(mild?.width ?? 0);
	});

	test('draws no doubt where both ends are known', () => {
		const incident = makeIncident({
			mitigated: '2021-03-01T11:00Z',
			updates: [says('2021-03-01T11:05Z', 'resolved')],
		});
		expect(chartOf(incident)?.rows[0]?.bars.map(({ certain }) => certain)).toEqual([true]);
	});

	test('marks an uncertain moment as a span and an exact one as a line', () => {
		const marks = chartOf(octoberOutage())?.marks ?? [];
		expect(marks.find(({ label }) => label === 'Began')).toMatchObject({ clock: '06:03 to 10:29' });
		expect(marks.find(({ label }) => label === 'Began')?.width).toBeGreaterThan(0);
		expect(marks.find(({ label }) => label === 'Mitigated')).toMatchObject({
			clock: '22:39',
			width: 0,
		});
	});

	test('leaves a word that came years later to the table', () => {
		const told = makeIncident({
			mitigated: '2021-03-01T11:00Z',
			updates: [says('2021-03-01T10:05Z', 'investigating'), says('2024-03-01T10:05Z', 'resolved')],
		});
		const chart = chartOf(told);
		expect(chart?.marks.map(({ label }) => label)).not.toContain('Marked resolved');
		expect(chart?.table).toContainEqual(['Marked resolved', '1 March 2024, 10:05 UTC']);
	});

	test('draws an incident that nobody closed as far as the last word and a little on', () => {
		const chart = chartOf(makeIncident());
		expect(chart?.ticks.every(({ text }) => !text.includes('2026'))).toBe(true);
		expect(chart?.table).toContainEqual([
			'website: failing',
			'from 1 March 2021, 10:00 UTC to a time that nobody has told; last heard of on 1 March 2021, 10:05 UTC',
		]);
	});

	test('says in its table everything that it draws', () => {
		const chart = chartOf(octoberOutage());
		const said = chart?.table.map(([what]) => what) ?? [];
		for (const { label } of chart?.marks ?? []) expect(said).toContain(label);
		for (const { name } of chart?.rows ?? []) expect(said).toContain(`${name}: failing`);
	});

	test('lists the end after the start, also where only its day is known', () => {
		const day = makeIncident({
			began: '2021-06-03T02:28Z',
			mitigated: '2021-06-03',
			updates: [says('2021-06-21T18:52Z', 'resolved')],
		});
		expect(
			chartOf(day)
				?.table.map(([what]) => what)
				.slice(0, 2),
		).toEqual(['Began', 'Mitigated']);
	});

	test('keeps everything inside its frame', () => {
		fc.assert(
			fc.property(anyIncident, (incident) => {
				const chart = chartOf(incident);
				const bars = chart?.rows.flatMap((row) => row.bars) ?? [];
				for (const { x, width } of [...bars, ...(chart?.marks ?? [])]) {
					expect(x).toBeGreaterThanOrEqual(0);
					expect(width).toBeGreaterThanOrEqual(0);
					expect(x + width).toBeLessThanOrEqual(100.001);
				}
				for (const { x } of chart?.ticks ?? []) {
					expect(x).toBeGreaterThanOrEqual(0);
					expect(x).toBeLessThanOrEqual(100);
				}
			}),
			{ numRuns: 300 },
		);
	});
});

import { describe, expect, test } from 'vitest';
import { figuresDocument, figuresSchema } from '../../../src/api/figures.ts';
import { periodsOf } from '../../../src/domain/uptime/periods.ts';
import { at } from '../support/at.ts';
import { document, periods, record, subjects, website } from './figures-record.ts';

const dayOf = (key: string) => document.days.find(({ day }) => day === key);

describe('figuresDocument', () => {
	test('fits its schema, for a component, a group and the whole', () => {
		const groups = [...subjects.groups.values()];
		for (const subject of [subjects.page, ...groups, ...subjects.components.values()]) {
			const made = figuresDocument(
				subject,
				periodsOf(subject, record.now),
				record,
				document.$schema,
			);
			expect(figuresSchema.parse(made)).toEqual(made);
		}
	});

	test('tells what was declared of a day as a range, in seconds, and what touched it', () => {
		expect(dayOf('2021-03-01')).toMatchObject({
			declared: {
				covered_seconds: 86_400,
				not_covered_seconds: 0,
				certain_seconds: { major_outage: 7200 },
				possible_seconds: { major_outage: 10_800 },
				uptime: { least: 1 - 10_800 / 86_400, most: 1 - 7200 / 86_400 },
				uptime_text: '87.50 to 91.67%',
			},
			incidents: ['2021-03-01-website-down'],
		});
	});

	test('tells beside it what was measured, and how much was not observed', () => {
		expect(dayOf('2021-03-01')?.measured).toEqual({
			observed_seconds: 10_800,
			not_observed_seconds: 75_600,
			seconds: {
				operational: 3600,
				degraded_performance: 0,
				partial_outage: 3600,
				major_outage: 3600,
			},
			at_best_seconds: {
				operational: 0,
				degraded_performance: 0,
				partial_outage: 0,
				major_outage: 0,
			},
			uptime: 1 - (3600 + 0.3 * 3600) / 10_800,
			range: { least: 1 - (4680 + 75_600) / 86_400, most: 1 - 4680 / 86_400 },
			uptime_text: '56.66%',
			checks: 36,
			failed: 12,
			slow: 0,
			p50_ms: { least: 120, most: 900 },
			p95_ms: { least: 310, most: 2000 },
		});
	});

	test('has null and no figure where nobody looked and nobody kept the record', () => {
		expect(dayOf('2021-03-03')).toEqual({
			day: '2021-03-03',
			declared: null,
			measured: null,
			incidents: [],
		});
	});

	test('takes the last day as far as it has come', () => {
		expect(dayOf('2021-03-04')).toMatchObject({
			declared: { covered_seconds: 43_200 },
			measured: { observed_seconds: 3600, not_observed_seconds: 39_600 },
		});
	});

	test('begins every window not before the subject', () => {
		const windows = document.windows.map(({ window, from, to }) => [window, from, to]);
		expect(windows).toEqual([
			['24_hours', '2021-03-03T12:00:00Z', '2021-03-04T12:00:00Z'],
			['7_days', '2021-02-28T00:00:00Z', '2021-03-04T12:00:00Z'],
			['30_days', '2021-02-28T00:00:00Z', '2021-03-04T12:00:00Z'],
			['90_days', '2021-02-28T00:00:00Z', '2021-03-04T12:00:00Z'],
			['all_time', '2021-02-28T00:00:00Z', '2021-03-04T12:00:00Z'],
		]);
	});

	test('gives the times that declared figures are made from as pairs', () => {
		expect(document.effects).toEqual([
			{
				incident: '2021-03-01-website-down',
				component: 'website',
				status: 'major_outage',
				start: { earliest: '2021-03-01T10:00:00Z', latest: '2021-03-01T10:00:00Z' },
				end: { earliest: '2021-03-01T12:00:00Z', latest: '2021-03-01T13:00:00Z' },
				ongoing: false,
				last_update: null,
			},
		]);
	});

	test('gives the spells that the record does not cover', () => {
		expect(document.not_covered).toEqual([
			{ from: '2021-03-03T00:00:00Z', to: '2021-03-04T00:00:00Z' },
		]);
	});

	test('counts in a window the checks of the spans that begin in it, and parts their time', () => {
		const now = at('2021-03-02T10:30Z');
		const made = figuresDocument(website, periods, { ...record, now }, document.$schema);
		expect(made.windows[0]).toMatchObject({
			from: '2021-03-01T10:30:00Z',
			measured: { observed_seconds: 9000, checks: 24, failed: 6 },
		});
	});

	test('names the months of which spans are published', () => {
		expect(document.observations).toEqual(['2021-02', '2021-03']);
	});
});

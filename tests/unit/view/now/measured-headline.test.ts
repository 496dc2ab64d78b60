import { describe, expect, test } from 'vitest';
import type { MeasuredStatus } from '../../../../src/domain/observation/observation.ts';
import { indexRecord } from '../../../../src/domain/record/record-index.ts';
import { pageStatus } from '../../../../src/domain/status/page-status.ts';
import type { Entry } from '../../../../src/domain/incident/entry.ts';
import { headline } from '../../../../src/view/now/headline.ts';
import { makeIncident } from '../../support/make-entry.ts';
import { makeObservation } from '../../support/make-observation.ts';
import { makeComponent, makeRecord, makeSite } from '../../support/make-record.ts';

const components = ['Website', 'Search', 'API'].map((name) => ({
	...makeComponent(name.toLowerCase()),
	name,
}));

/** The headline at 10:35 where these components were measured from 09:30 to 10:30, or as told. */
function headlineOf(
	found: Readonly<Record<string, MeasuredStatus>>,
	{
		start = '2021-03-01T09:30Z',
		entries = [] as readonly Entry[],
		site = makeSite({ service: 'gallery' }),
	} = {},
) {
	const observations = new Map(
		Object.entries(found).map(([id, status]) => [id, [makeObservation(start, status)]]),
	);
	const record = makeRecord({ now: '2021-03-01T10:35Z', entries, components, observations, site });
	return headline(pageStatus(record, indexRecord(record)), record);
}

const allWork = { website: 'operational', search: 'operational', api: 'operational' } as const;

describe('headline, where something is measured', () => {
	test('says “working” where every function was lately found so', () => {
		expect(headlineOf(allWork)).toMatchObject({
			label: { sign: 'ring', tone: 'ok' },
			heading: 'The gallery is working.',
		});
	});

	test('does not say so where one function was not looked at', () => {
		expect(headlineOf({ website: 'operational', search: 'operational' })).toMatchObject({
			label: { sign: 'dots', tone: 'un' },
			heading: 'No incident is declared.',
			lede: 'All functions answered when they were last measured, but for API, of which no recent measurement tells.',
		});
	});

	test('does not say so of what was measured too long ago', () => {
		expect(headlineOf(allWork, { start: '2021-03-01T01:00Z' })).toMatchObject({
			heading: 'No incident is declared.',
			lede: 'No measurement is recent enough to say that the gallery works.',
		});
	});

	test('says since when nobody has kept the record beside what was measured', () => {
		const site = makeSite({
			service: 'gallery',
			record_gaps: [{ from: '2021-02-06T22:49:40Z', why: 'Nobody wrote.' }],
		});
		expect(headlineOf({ api: 'operational' }, { site }).lede).toBe(
			'Measured to work lately: API. Of the others no recent measurement tells. Nobody has kept the record of incidents since 6 February 2021.',
		);
	});

	test('names a fault that was measured and not declared, as a measurement', () => {
		expect(headlineOf({ ...allWork, search: 'partial_outage' })).toMatchObject({
			label: { sign: 'diamond', tone: 'pa' },
			heading: 'Search seems to be partly failing.',
			lede: 'So it was measured. Staff have declared nothing of it.',
		});
	});

	test('lets what staff declare come first, and goes on with what they did not', () => {
		const entries = [makeIncident({ components: [{ id: 'website', status: 'partial_outage' }] })];
		expect(headlineOf({ ...allWork, api: 'major_outage' }, { entries })).toMatchObject({
			heading: 'Website is partly failing.',
			lede: 'API: measured failing, not declared. Nothing is declared of the other functions.',
		});
	});
});

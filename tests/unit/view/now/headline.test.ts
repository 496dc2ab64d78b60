import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Entry } from '../../../../src/domain/incident/entry.ts';
import type { MeasuredStatus } from '../../../../src/domain/observation/observation.ts';
import { indexRecord } from '../../../../src/domain/record/record-index.ts';
import type { SiteRecord } from '../../../../src/domain/record/record.ts';
import { movingEntries } from '../../../../src/domain/status/current-status.ts';
import { pageStatus } from '../../../../src/domain/status/page-status.ts';
import type { EffectStatus } from '../../../../src/schema/component-schema.ts';
import type { Site } from '../../../../src/schema/site-schema.ts';
import { type Instant, MINUTE, SECOND, shift, toIso } from '../../../../src/time/instant.ts';
import { headline, holdsUntil } from '../../../../src/view/now/headline.ts';
import { statusLabels } from '../../../../src/view/now/status-labels.ts';
import { anyEntries, made } from '../../scripts/arbitrary-entries.ts';
import { anyObservations } from '../../support/arbitrary-observations.ts';
import { makeIncident, makeMaintenance } from '../../support/make-entry.ts';
import { makeObservation } from '../../support/make-observation.ts';
import { makeComponent, makeRecord, makeSite } from '../../support/make-record.ts';

const names = ['Website', 'Search', 'Package downloads', 'API', 'E-mail'];
const components = names.map((name) => ({
	...makeComponent(name.toLowerCase().replace(' ', '-')),
	name,
}));

/** The headline half an hour after the first word on whatever is open. */
function headlineOf(entries: readonly Entry[], site: Site = makeSite({ service: 'gallery' })) {
	const record = makeRecord({ now: '2021-03-01T10:35Z', entries, components, site });
	return headline(pageStatus(record, indexRecord(record)), record);
}

/** One open incident with these effects. */
function open(...effects: readonly (readonly [id: string, status: EffectStatus])[]) {
	return makeIncident({ components: effects.map(([id, status]) => ({ id, status })) });
}

describe('headline', () => {
	test.for([
		['major_outage', 'Search is failing.'],
		['partial_outage', 'Search is partly failing.'],
		['degraded_performance', 'Search is slow or faulty.'],
	] as const)('says of %s: “%s”', ([status, heading]) => {
		expect(headlineOf([open(['search', status])])).toEqual({
			label: statusLabels[status],
			heading,
			lede: 'Nothing is declared of the other functions.',
		});
	});

	test('does not forget an incident without a function beside one with', () => {
		const vague = { ...makeIncident({ title: 'Gallery outage' }), components: [] };
		expect(headlineOf([open(['search', 'degraded_performance']), vague])).toMatchObject({
			heading: 'Search is slow or faulty.',
			lede: 'Declared too, of no function by name: Gallery outage. Nothing is declared of the other functions.',
		});
	});

	test('names work under way', () => {
		const work = makeMaintenance({
			scheduled: { from: '2021-03-01T10:00Z', to: '2021-03-01T12:00Z' },
		});
		expect(headlineOf([work])).toMatchObject({
			label: { sign: 'bars', tone: 'maintenance' },
			heading: 'Website is under maintenance.',
		});
	});

	test('takes a plural verb after a name in the plural', () => {
		expect(headlineOf([open(['package-downloads', 'major_outage'])]).heading).toBe(
			'Package downloads are failing.',
		);
	});

	test.for([
		['Package status', 'Package status is failing.'],
		['Access', 'Access is failing.'],
		['DNS', 'DNS is failing.'],
		['Sign-in and accounts', 'Sign-in and accounts are failing.'],
		['Package statistics', 'Package statistics are failing.'],
	])('takes the verb that fits the name “%s”', ([name, heading]) => {
		const one = [{ ...makeComponent('search'), name: `${name}` }];
		const entries = [open(['search', 'major_outage'])];
		const record = makeRecord({ now: '2021-03-01T10:35Z', entries, components: one });
		expect(headline(pageStatus(record, indexRecord(record)), record).heading).toBe(heading);
	});

	test('joins names in the order of the page, as in a sentence', () => {
		const incident = open(['api', 'major_outage'], ['search', 'major_outage']);
		expect(headlineOf([incident]).heading).toBe('Search and API are failing.');
	});

	test('goes on with what is less bad', () => {
		const incident = open(['search', 'major_outage'], ['website', 'degraded_performance']);
		expect(headlineOf([incident])).toMatchObject({
			heading: 'Search is failing.',
			lede: 'Website is slow or faulty. Nothing is declared of the other functions.',
		});
	});

	test('speaks of the whole service where there are more than three names', () => {
		const incident = open(
			['website', 'major_outage'],
			['search', 'major_outage'],
			['package-downloads', 'major_outage'],
			['api', 'major_outage'],
		);
		expect(headlineOf([incident])).toMatchObject({
			heading: 'The gallery is failing.',
			lede: 'Website, search, package downloads and API are declared failing. Nothing is declared of the other functions.',
		});
	});

	test('says that an incident is declared where nobody has said of what', () => {
		const vague = { ...makeIncident({ title: 'Gallery outage' }), components: [] };
		expect(headlineOf([vague])).toEqual({
			label: statusLabels.operational,
			heading: 'An incident is declared.',
			lede: 'Gallery outage. Which functions it concerns has not been said.',
		});
	});

	test('says that an incident is not yet closed where its effects are over', () => {
		const incident = makeIncident({ mitigated: '2021-03-01T10:20Z' });
		expect(headlineOf([incident])).toEqual({
			label: statusLabels.operational,
			heading: 'An incident is not yet closed.',
			lede: 'No function is declared to be failing at this instant.',
		});
	});

	test('does not say that all is well without an incident', () => {
		expect(headlineOf([])).toEqual({
			label: statusLabels.operational,
			heading: 'No incident is declared.',
			lede: 'Nobody measures the gallery yet, so this page cannot say that it works: only that staff have declared nothing.',
		});
	});

	test('says since when nobody has kept the record', () => {
		const site = makeSite({
			service: 'gallery',
			record_gaps: [{ from: '2021-02-06T22:49:40Z', why: 'Nobody wrote.' }],
		});
		expect(headlineOf([], site).lede).toBe(
			'Nobody measures the gallery yet, and nobody has kept this record since 6 February 2021: this page cannot say that it works.',
		);
	});
});

const holds = (record: SiteRecord) => {
	const until = holdsUntil(record, movingEntries(record, indexRecord(record)));
	return toIso(until);
};
const measured = (status: 'operational' | 'major_outage') =>
	new Map(['website', 'search'].map((id) => [id, [makeObservation('2021-03-08T08:30Z', status)]]));

describe('the home page’s answer holds', () => {
	test('until it is as old as a measurement that says nothing of now', () => {
		expect(holds(makeRecord({ now: '2021-03-01T12:00Z', entries: [makeIncident()] }))).toBe(
			'2021-03-01T15:00:01Z',
		);
	});

	test('until what it rests on was measured too long ago', () => {
		const observations = measured('operational');
		expect(holds(makeRecord({ now: '2021-03-08T10:15Z', observations }))).toBe(
			'2021-03-08T12:30:01Z',
		);
	});

	test('until planned work begins, and then until its end', () => {
		const entries = [makeMaintenance()];
		expect(holds(makeRecord({ now: '2021-03-08T09:00Z', entries }))).toBe('2021-03-08T10:00:00Z');
		expect(holds(makeRecord({ now: '2021-03-08T10:00Z', entries }))).toBe('2021-03-08T12:00:00Z');
	});

	test('until an open incident counts as not closed', () => {
		const record = makeRecord({ now: '2021-03-15T09:00Z', entries: [makeIncident()] });
		expect(holds(record)).toBe('2021-03-15T10:05:01Z');
	});

	test('as long as the clock does not change it, and no longer', () => {
		const answerAt = (record: SiteRecord, now: Instant) => {
			const then = { ...record, now };
			return headline(pageStatus(then, indexRecord(then)), then);
		};
		fc.assert(
			fc.property(anyEntries, anyObservations, made, fc.nat(999), (entries, seen, made, part) => {
				const observations = new Map(seen.length > 0 ? [['website', seen]] : []);
				const record = makeRecord({ now: toIso(made), entries, observations });
				const until = holdsUntil(record, movingEntries(record, indexRecord(record)));
				const said = answerAt(record, made);
				const between = shift(made, Math.floor(((until - made - SECOND) * part) / 999));
				expect(answerAt(record, between)).toEqual(said);
				const isOld = until === made + 180 * MINUTE + SECOND;
				if (!isOld) expect(answerAt(record, until)).not.toEqual(said);
			}),
			{ numRuns: 300 },
		);
	});
});

const measuredComponents = ['Website', 'Search', 'API'].map((name) => ({
	...makeComponent(name.toLowerCase()),
	name,
}));

/** The headline at 10:35 where these components were measured from 09:30 to 10:30, or as told. */
function measuredHeadlineOf(
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
	const record = makeRecord({
		now: '2021-03-01T10:35Z',
		entries,
		components: measuredComponents,
		observations,
		site,
	});
	return headline(pageStatus(record, indexRecord(record)), record);
}

const allWork = { website: 'operational', search: 'operational', api: 'operational' } as const;

describe('headline, where something is measured', () => {
	test('says “working” where every function was lately found so', () => {
		expect(measuredHeadlineOf(allWork)).toMatchObject({
			label: { sign: 'ring', tone: 'operational' },
			heading: 'The gallery is working.',
		});
	});

	test('does not say so where one function was not looked at', () => {
		expect(measuredHeadlineOf({ website: 'operational', search: 'operational' })).toMatchObject({
			label: { sign: 'dots', tone: 'unknown' },
			heading: 'No incident is declared.',
			lede: 'All functions answered when they were last measured, but for API, of which no recent measurement tells.',
		});
	});

	test('does not say so of what was measured too long ago', () => {
		expect(measuredHeadlineOf(allWork, { start: '2021-03-01T01:00Z' })).toMatchObject({
			heading: 'No incident is declared.',
			lede: 'No measurement is recent enough to say that the gallery works.',
		});
	});

	test('says since when nobody has kept the record beside what was measured', () => {
		const site = makeSite({
			service: 'gallery',
			record_gaps: [{ from: '2021-02-06T22:49:40Z', why: 'Nobody wrote.' }],
		});
		expect(measuredHeadlineOf({ api: 'operational' }, { site }).lede).toBe(
			'Measured to work lately: API. Of the others no recent measurement tells. Nobody has kept the record of incidents since 6 February 2021.',
		);
	});

	test('names a fault that was measured and not declared, as a measurement', () => {
		expect(measuredHeadlineOf({ ...allWork, search: 'partial_outage' })).toMatchObject({
			label: { sign: 'diamond', tone: 'partial-outage' },
			heading: 'Search seems to be partly failing.',
			lede: 'So it was measured. Staff have declared nothing of it.',
		});
	});

	test('does not call a fault undeclared that staff declared, however they rate it', () => {
		const entries = [open(['search', 'degraded_performance'])];
		expect(measuredHeadlineOf({ ...allWork, search: 'partial_outage' }, { entries })).toMatchObject(
			{
				heading: 'Search is slow or faulty.',
				lede: expect.not.stringContaining('not declared'),
			},
		);
	});

	test('lets what staff declare come first, and goes on with what they did not', () => {
		const entries = [makeIncident({ components: [{ id: 'website', status: 'partial_outage' }] })];
		expect(measuredHeadlineOf({ ...allWork, api: 'major_outage' }, { entries })).toMatchObject({
			heading: 'Website is partly failing.',
			lede: 'API: measured failing, not declared. Nothing is declared of the other functions.',
		});
	});
});

import { describe, expect, test } from 'vitest';
import type { Entry } from '../../../../src/domain/incident/entry.ts';
import { indexRecord } from '../../../../src/domain/record/record-index.ts';
import { makeAnnouncement, makeIncident, makeMaintenance, says } from '../../support/make-entry.ts';
import { makeRecord, makeSite } from '../../support/make-record.ts';

const now = '2021-03-10T00:00Z';
const index = (entries: readonly Entry[]) => indexRecord(makeRecord({ now, entries }));

const work = makeMaintenance();
const incident = makeIncident();
const news = makeAnnouncement();

describe('indexRecord', () => {
	test('of an empty record has an empty list for every component', () => {
		expect([...index([]).byComponent]).toEqual([
			['website', []],
			['search', []],
		]);
		expect(index([]).byId.size).toBe(0);
	});

	test('finds entries by id', () => {
		expect(index([work, incident]).byId.get(incident.id)).toBe(incident);
	});

	test('tells where each entry stands, by the site’s quiet_after', () => {
		const { progress } = index([work, incident, news]);
		expect([work, incident, news].map((entry) => progress.get(entry))).toEqual([
			'not_confirmed_over',
			'open',
			'news',
		]);
		const impatient = makeRecord({
			now,
			entries: [incident],
			site: makeSite({ quiet_after: 3 }),
		});
		expect(indexRecord(impatient).progress.get(incident)).toBe('not_closed');
	});

	test('lists what was done to each component, newest entry first', () => {
		const { byComponent, effects } = index([work, incident]);
		expect(byComponent.get('website')?.map(({ entry }) => entry)).toEqual([work, incident]);
		expect(byComponent.get('search')).toEqual([]);
		expect(effects.get(incident)?.[0]).toBe(byComponent.get('website')?.[1]);
	});

	test('knows what lasts', () => {
		expect(index([incident]).effects.get(incident)?.[0]?.ongoing).toBe(true);
	});

	test('files entries under the UTC month of their earliest beginning', () => {
		const eve = makeIncident({
			id: '2021-02-28-eve',
			began: '2021-02-28T23:59Z/2021-03-01T10:00Z',
		});
		const { byMonth } = index([work, incident, eve]);
		expect([...byMonth]).toEqual([
			['2021-03', [work, incident]],
			['2021-02', [eve]],
		]);
	});

	test('files planned work under its window and news under its first word', () => {
		const ahead = makeMaintenance({
			scheduled: { from: '2021-04-01T10:00Z', to: '2021-04-01T12:00Z' },
		});
		const { byMonth } = index([ahead, news]);
		expect(byMonth.get('2021-04')).toEqual([ahead]);
		expect(byMonth.get('2021-03')).toEqual([news]);
	});
});

describe('related entries', () => {
	const other = '2021-02-01-statistics-overflow';
	const overflow = makeIncident({ id: other, updates: [says('2021-02-01T10:00Z', 'resolved')] });

	test.each([
		['caused_by', 'causes'],
		['causes', 'caused_by'],
		['same_cause', 'same_cause'],
		['follows', 'followed_by'],
		['see_also', 'see_also'],
	] as const)('one that is %s another is what the other %s', (as, back) => {
		const telling = makeIncident({ related: [{ id: other, as }] });
		const { related } = index([telling, overflow]);
		expect(related.get(telling)).toEqual([{ entry: overflow, as }]);
		expect(related.get(overflow)).toEqual([{ entry: telling, as: back }]);
	});

	test('are told once where both files tell of each other', () => {
		const telling = makeIncident({ related: [{ id: other, as: 'caused_by' }] });
		const told = makeIncident({ id: other, related: [{ id: telling.id, as: 'causes' }] });
		const { related } = index([telling, told]);
		expect(related.get(telling)).toEqual([{ entry: told, as: 'caused_by' }]);
		expect(related.get(told)).toEqual([{ entry: telling, as: 'causes' }]);
	});

	test('that are not public yet are left out', () => {
		const telling = makeIncident({ related: [{ id: other, as: 'caused_by' }] });
		expect(index([telling]).related.get(telling)).toBeUndefined();
	});
});

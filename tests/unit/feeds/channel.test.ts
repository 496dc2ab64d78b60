import { describe, expect, test } from 'vitest';
import type { Entry } from '../../../src/domain/incident/entry.ts';
import { categoriesOf } from '../../../src/feeds/categories.ts';
import {
	everythingChannel,
	componentChannel,
	entryChannel,
	maintenanceChannel,
} from '../../../src/feeds/channel.ts';
import { makeAnnouncement, makeIncident, makeMaintenance, says } from '../support/make-entry.ts';
import { makeComponent, makeSite } from '../support/make-record.ts';
import { octoberOutage } from '../support/october-outage.ts';
import { toldBy } from './written.ts';

const search = makeComponent('search');
const ids = (told: readonly { id: string }[]) => told.map(({ id }) => id.split('/')[0]);
const searchHears = (entry: Entry) => componentChannel(search, toldBy(entry)).entries.length > 0;

/** An incident of the website whose update says something of the search. */
const saidOfSearch = makeIncident({
	updates: [
		{
			...says('2021-03-01T10:05Z', 'investigating'),
			components: [{ id: 'search', status: 'operational' }],
		},
	],
});

describe('the feed of everything', () => {
	test('holds the newest fifty', () => {
		const many = Array.from({ length: 60 }, (_, i) => makeIncident({ id: `2021-03-01-${i}` }));
		expect(everythingChannel(makeSite(), toldBy(...many)).entries).toEqual(
			toldBy(...many).slice(0, 50),
		);
	});

	test('tells an incident that was entered later at the place of its own instants', () => {
		const old = makeIncident({
			id: '2019-01-01-old',
			backfilled: true,
			began: '2019-01-01T00:00Z',
		});
		const told = everythingChannel(
			makeSite(),
			toldBy({ ...old, updates: octoberOutage().updates }, makeIncident()),
		).entries;
		expect(ids(told)[0]).toBe('2021-03-01-website-down');
	});
});

describe('the feed of a component', () => {
	test('tells what affects it, and nothing else', () => {
		const affected = makeIncident({ components: [{ id: 'search', status: 'partial_outage' }] });
		expect(searchHears(affected)).toBe(true);
		expect(searchHears(makeIncident())).toBe(false);
		expect(searchHears(makeAnnouncement())).toBe(false);
	});

	test('holds the newest fifty', () => {
		const many = Array.from({ length: 60 }, (_, i) =>
			makeIncident({
				id: `2021-03-01-${i}`,
				components: [{ id: 'search', status: 'major_outage' }],
			}),
		);
		const told = toldBy(...many);
		expect(componentChannel(search, told).entries).toEqual(told.slice(0, 50));
	});

	test('tells what an update says of it', () => {
		expect(searchHears(saidOfSearch)).toBe(true);
	});

	test('tells that data of it was lost', () => {
		const span = { from: '2021-03-01', to: 'unknown' };
		const loss = { what: 'Its index', component: 'search', recovered: 'none', ...span } as const;
		expect(searchHears(makeIncident({ lost: [loss] }))).toBe(true);
	});

	test('tells that planned work was cancelled, and that an alarm was false', () => {
		const components = [{ id: 'search', status: 'under_maintenance' as const }];
		const updates = [
			says('2021-03-01T09:00Z', 'scheduled'),
			says('2021-03-02T09:00Z', 'cancelled'),
		];
		const work = makeMaintenance({ components, updates });
		expect(componentChannel(search, toldBy(work)).entries[0]?.title).toBe(
			'Cancelled: Work on the website',
		);
		const alarm = makeIncident({
			components: [{ id: 'search', status: 'major_outage' }],
			retracted: { at: '2021-03-01T11:00Z', why: 'A false alarm.' },
		});
		expect(componentChannel(search, toldBy(alarm)).entries[0]?.status).toBe('retracted');
	});
});

test('the feed of maintenance tells of planned work alone', () => {
	const told = toldBy(makeIncident(), makeMaintenance(), makeAnnouncement());
	expect(ids(maintenanceChannel(told).entries)).toEqual(['2021-03-08-website-work']);
});

test('the feed of an entry tells all of it, newest first', () => {
	expect(entryChannel(octoberOutage()).entries).toEqual(toldBy(octoberOutage()));
});

test('no two feeds have one id or one place', () => {
	const told = toldBy(makeIncident());
	const channels = [
		everythingChannel(makeSite(), told),
		componentChannel(search, told),
		maintenanceChannel(told),
		entryChannel(makeIncident()),
	];
	expect(new Set(channels.map(({ id }) => id)).size).toBe(4);
	expect(new Set(channels.map(({ page }) => page)).size).toBe(4);
});

describe('categoriesOf', () => {
	const components = [search, makeComponent('website')];
	const terms = (entry: Entry, index: number) =>
		categoriesOf(toldBy(entry)[index] as never, components).map(
			({ scheme, term }) => `${scheme}:${term}`,
		);

	test('names components in the order of the page, impact, kind and status', () => {
		expect(terms(saidOfSearch, 0)).toEqual([
			'component:search',
			'component:website',
			'impact:major',
			'kind:incident',
			'status:investigating',
		]);
	});

	test('sets postmortems, corrections and retractions apart from updates', () => {
		const entry = makeIncident({
			body: '## Summary',
			postmortem: { at: '2021-03-04T00:00Z' },
			corrections: [{ at: '2021-03-03T00:00Z', of: 'began', note: 'It began earlier.' }],
			retracted: { at: '2021-03-02T00:00Z', why: 'A false alarm.' },
		});
		expect([0, 1, 2, 3].map((index) => terms(entry, index).at(-1))).toEqual([
			'status:postmortem',
			'status:correction',
			'status:retracted',
			'status:investigating',
		]);
	});
});

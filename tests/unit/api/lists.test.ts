import { describe, expect, test } from 'vitest';
import { componentsDocument, componentsSchema } from '../../../src/api/components.ts';
import {
	incidentsDocument,
	incidentsSchema,
	maintenanceDocument,
	maintenanceSchema,
} from '../../../src/api/entry-lists.ts';
import { metaDocument, metaSchema } from '../../../src/api/meta.ts';
import { repairsDocument, repairsSchema } from '../../../src/api/repairs.ts';
import type { Entry } from '../../../src/domain/incident/entry.ts';
import { at } from '../support/at.ts';
import { makeAnnouncement, makeIncident, makeMaintenance, says } from '../support/make-entry.ts';
import { makeRecord, makeSite } from '../support/make-record.ts';
import { absolute, toldAt } from './indexed-record.ts';

const now = '2021-03-08T11:00Z';
const promises = makeIncident({
	id: '2021-02-01-search-slow',
	components: [
		{ id: 'search', status: 'degraded_performance', to: '2021-02-01T11:00Z' },
		{ id: 'search', status: 'major_outage', from: '2021-02-01T11:00Z' },
	],
	began: '2021-02-01T10:00Z',
	mitigated: '2021-02-01T12:00Z',
	cause: 'A cause.',
	updates: [says('2021-02-01T13:00Z', 'resolved')],
	repairs: [
		{
			id: 'alerts',
			category: 'detect',
			title: 'Alerts',
			state: 'open',
			owner: 'Ops',
			due: '2021-04-01',
		},
		{ id: 'logs', category: 'diagnose', title: 'Logs', state: 'unreported' },
	],
});
const falseAlarm = makeIncident({
	id: '2021-01-05-false-alarm',
	began: '2021-01-05T10:00Z',
	updates: [says('2021-01-05T10:05Z', 'investigating')],
	retracted: { at: '2021-01-05T11:00Z', why: 'The probe was wrong.' },
	repairs: [{ id: 'probe', category: 'detect', title: 'A better probe', state: 'unreported' }],
});
const entries: Entry[] = [
	makeMaintenance(),
	makeAnnouncement(),
	makeIncident(),
	promises,
	falseAlarm,
];
const told = toldAt(now, ...entries);

test('every list fits its schema', () => {
	const incidents = incidentsDocument(told, absolute);
	expect(incidentsSchema.parse(incidents)).toEqual(incidents);
	const maintenance = maintenanceDocument(told, absolute);
	expect(maintenanceSchema.parse(maintenance)).toEqual(maintenance);
	const repairs = repairsDocument(told.record, absolute);
	expect(repairsSchema.parse(repairs)).toEqual(repairs);
	const components = componentsDocument(told.record, absolute);
	expect(componentsSchema.parse(components)).toEqual(components);
	const meta = metaDocument(told.record, undefined, absolute);
	expect(metaSchema.parse(meta)).toEqual(meta);
});

describe('incidentsDocument', () => {
	const { incidents, last_update } = incidentsDocument(told, absolute);

	test('lists every kind, newest first, and says where each stands', () => {
		expect(incidents.map(({ kind, progress }) => [kind, progress])).toEqual([
			['maintenance', 'under_way'],
			['announcement', 'news'],
			['incident', 'open'],
			['incident', 'resolved'],
			['incident', 'retracted'],
		]);
		expect(last_update).toBe('2021-03-01T10:05:00Z');
	});

	test('names a component once, with the worst that was done to it', () => {
		expect(incidents[3]?.components).toEqual([{ id: 'search', status: 'major_outage' }]);
	});

	test('gives no end to what has no effect, and to what was retracted', () => {
		expect(incidents.map(({ end }) => end?.known)).toEqual([
			'planned',
			undefined,
			'not_over',
			'told',
			undefined,
		]);
	});
});

test('maintenanceDocument lists planned work alone, with its window and last word', () => {
	expect(maintenanceDocument(told, absolute)).toMatchObject({
		last_update: '2021-03-01T09:00:00Z',
		maintenance: [
			{
				kind: 'maintenance',
				status: 'scheduled',
				progress: 'under_way',
				scheduled: { to: { latest: '2021-03-08T12:00:00Z' } },
				actual: null,
			},
		],
	});
});

test('repairsDocument lists every promise with what it was made after', () => {
	const { repairs } = repairsDocument(told.record, absolute);
	expect(
		repairs.map(({ id, state, due, incident }) => [id, state, due?.latest, incident.retracted]),
	).toEqual([
		['alerts', 'open', '2021-04-02T00:00:00Z', false],
		['logs', 'unreported', undefined, false],
		['probe', 'unreported', undefined, true],
	]);
});

test('componentsDocument gives each component its group, hosts and since when', () => {
	const { groups, components } = componentsDocument(told.record, absolute);
	expect(groups).toMatchObject([{ id: 'all', components: ['website', 'search'] }]);
	expect(components[0]).toMatchObject({
		id: 'website',
		group: 'all',
		hosts: [],
		since: { earliest: '2016-01-01T00:00:00Z', precision: 'day' },
		links: { figures: 'https://status.example/api/v1/components/website.json' },
	});
});

test('componentsDocument says by what each component is followed without a visit', () => {
	const [website] = componentsDocument(told.record, absolute).components;
	expect(website?.links).toMatchObject({
		feeds: {
			rss: 'https://status.example/components/website/rss.xml',
			atom: 'https://status.example/components/website/atom.xml',
			json_feed: 'https://status.example/components/website/feed.json',
		},
		calendar: 'https://status.example/components/website/maintenance.ics',
		badge: {
			svg: 'https://status.example/badge/website.svg',
			json: 'https://status.example/badge/website.json',
		},
	});
});

describe('metaDocument', () => {
	test('says when it was built, how measurements age, and which spells nobody recorded', () => {
		const site = makeSite({
			demonstration: 'All of this is invented.',
			record_gaps: [{ from: '2021-02-01T00:00Z', why: 'Nobody wrote.' }],
		});
		const meta = metaDocument(makeRecord({ now, site }), at('2021-03-08T10:00Z'), absolute);
		expect(meta).toMatchObject({
			built_at: '2021-03-08T11:00:00Z',
			data: { as_of: '2021-03-08T10:00:00Z', late_after: '2021-03-08T11:30:00Z' },
			ages: { expected_within_minutes: 90, stale_after_minutes: 180, unknown_after_minutes: 1440 },
			demonstration: 'All of this is invented.',
			record_gaps: [{ from: '2021-02-01T00:00:00Z', to: null, why: 'Nobody wrote.' }],
			last_update: null,
		});
	});

	test('lists what there is, with parameters in braces', () => {
		expect(metaDocument(told.record, undefined, absolute).documents).toContainEqual({
			address: 'https://status.example/api/v1/incidents/{incident}.json',
			type: 'application/json',
			schema: 'https://status.example/api/v1/schemas/incident.schema.json',
			about: expect.any(String) as string,
		});
	});
});

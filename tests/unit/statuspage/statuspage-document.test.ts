import { describe, expect, test } from 'vitest';
import { statuspageNames } from '../../../src/addresses/routes.ts';
import { makeAnnouncement, makeIncident, makeMaintenance, says } from '../support/make-entry.ts';
import { makeRecord, makeSite } from '../support/make-record.ts';
import { documentAt, documentOf } from './documents.ts';

const calm = '2021-02-01T00:00Z';
const outage = '2021-03-01T10:10Z';
const incident = makeIncident();
const work = makeMaintenance();
const names = (parts: readonly { readonly name: string }[]) => parts.map(({ name }) => name);

describe('every document', () => {
	test.for(statuspageNames)('of %s begins with the page', (name) => {
		expect(documentAt(name, outage, work, incident).page).toEqual({
			id: documentAt('status', calm).page.id,
			name: 'The gallery',
			url: 'https://status.example',
			time_zone: 'Etc/UTC',
			updated_at: '2021-03-01T10:05:00.000Z',
		});
	});

	test('says of a demonstration that it is one', () => {
		const site = makeSite({ demonstration: 'All of this is invented.' });
		const { page } = documentOf('status', makeRecord({ now: calm, site }));
		expect(page.name).toBe('The gallery (demonstration)');
	});

	test('was updated when the record began, where nothing was ever told', () => {
		expect(documentAt('status', calm).page.updated_at).toBe('2016-01-01T00:00:00.000Z');
	});

	test('was updated when work began that was only announced', () => {
		const { page } = documentAt('status', '2021-03-08T10:30Z', work);
		expect(page.updated_at).toBe('2021-03-08T10:00:00.000Z');
	});

	test.for(statuspageNames)('of %s is the same at any instant between two changes', (name) => {
		expect(documentAt(name, '2021-03-02T00:00Z', work, incident)).toEqual(
			documentAt(name, '2021-03-03T12:34:56Z', work, incident),
		);
	});
});

describe('the status', () => {
	const status = (now: string, ...entries: Parameters<typeof documentAt>[2][]) =>
		documentAt('status', now, ...entries).status.description;

	test('is calm where nothing is declared', () => {
		expect(status(calm)).toBe('All Systems Operational');
	});

	test('tells an outage of some components, and of all', () => {
		const both = makeIncident({
			components: [
				{ id: 'website', status: 'major_outage' },
				{ id: 'search', status: 'major_outage' },
			],
		});
		expect(status(outage, incident)).toBe('Partial System Outage');
		expect(status(outage, both)).toBe('Major System Outage');
	});

	test.for([
		['none', 'none', 'All Systems Operational'],
		['minor', 'minor', 'Minor Service Outage'],
		['major', 'major', 'Partial System Outage'],
		['critical', 'critical', 'Major System Outage'],
	] as const)(
		'is as the impact %s of an open incident that names no component yet',
		([impact, indicator, description]) => {
			const vague = { ...makeIncident({ impact }), components: [] };
			expect(documentAt('status', outage, vague).status).toEqual({ indicator, description });
		},
	);

	test('is as the components where they are worse, and once that incident is over', () => {
		const minor = { ...makeIncident({ id: '2021-03-01-vague', impact: 'minor' }), components: [] };
		expect(status(outage, incident, minor)).toBe('Partial System Outage');
		expect(status('2021-06-01T00:00Z', minor)).toBe('All Systems Operational');
	});

	test('tells maintenance while it lasts', () => {
		expect(status('2021-03-08T10:30Z', work)).toBe('Service Under Maintenance');
		expect(status('2021-03-08T12:00Z', work)).toBe('All Systems Operational');
	});

	test('claims nothing of an incident that nobody closed', () => {
		expect(status('2021-06-01T00:00Z', incident)).toBe('All Systems Operational');
	});
});

describe('the components', () => {
	test('stand below their group, with positions among their siblings', () => {
		const { components } = documentAt('components', outage, incident);
		const [group, website, search] = components;
		expect(components).toHaveLength(3);
		expect(group).toMatchObject({
			name: 'All',
			group: true,
			group_id: null,
			position: 1,
			status: 'major_outage',
			components: [website?.id, search?.id],
		});
		expect(website).toMatchObject({ group_id: group?.id, position: 1, status: 'major_outage' });
		expect(search).toMatchObject({ group_id: group?.id, position: 2, status: 'operational' });
	});

	test('carry the fields of Statuspage in their order, groups one more', () => {
		const [group = {}, component = {}] = documentAt('components', calm).components;
		const fields =
			'id name status created_at updated_at position description showcase start_date group_id page_id group only_show_if_degraded';
		expect(Object.keys(component).join(' ')).toBe(fields);
		expect(Object.keys(group).join(' ')).toBe(`${fields} components`);
	});

	test('were created when the record of them begins, and updated with what touched them', () => {
		const [group, website, search] = documentAt('components', outage, incident).components;
		expect(search).toMatchObject({
			created_at: '2016-01-01T00:00:00.000Z',
			updated_at: '2016-01-01T00:00:00.000Z',
			start_date: '2016-01-01',
		});
		expect(website?.updated_at).toBe('2021-03-01T10:05:00.000Z');
		expect(group?.updated_at).toBe('2021-03-01T10:05:00.000Z');
	});

	test('were updated when planned work began and ended by the clock', () => {
		const updated = (now: string) => documentAt('components', now, work).components[1]?.updated_at;
		expect(updated('2021-03-08T10:30Z')).toBe('2021-03-08T10:00:00.000Z');
		expect(updated('2021-03-09T00:00Z')).toBe('2021-03-08T12:00:00.000Z');
	});

	test('were updated when a part of planned work began and ended for them alone', () => {
		const own = makeMaintenance({
			components: [
				{
					id: 'website',
					status: 'under_maintenance',
					from: '2021-03-08T10:30Z',
					to: '2021-03-08T11:00Z',
				},
			],
		});
		const updated = (now: string) => documentAt('components', now, own).components[1]?.updated_at;
		expect(updated('2021-03-08T10:15Z')).toBe('2021-03-08T10:00:00.000Z');
		expect(updated('2021-03-08T10:45Z')).toBe('2021-03-08T10:30:00.000Z');
		expect(updated('2021-03-08T11:15Z')).toBe('2021-03-08T11:00:00.000Z');
	});
});

describe('the lists', () => {
	const announcement = makeAnnouncement();
	const retracted = makeIncident({
		id: '2021-03-01-alarm',
		title: 'A false alarm',
		retracted: { at: '2021-03-01T10:06Z', why: 'The probe was wrong.' },
	});

	test('hold incidents, and neither work nor announcements', () => {
		const { incidents } = documentAt('incidents', outage, work, incident, announcement);
		expect(names(incidents)).toEqual([incident.title]);
	});

	test('hold what was told last first, whatever began when', () => {
		const late = makeIncident({
			id: '2021-03-01-z-long',
			title: 'A long one',
			began: '2021-02-01T00:00Z',
			updates: [says('2021-03-01T10:08Z', 'investigating')],
		});
		expect(names(documentAt('incidents', outage, incident, late).incidents)).toEqual([
			'A long one',
			incident.title,
		]);
	});

	test('hold the newest fifty, and of what is unresolved everything', () => {
		const many = Array.from({ length: 60 }, (_, i) =>
			makeIncident({ id: `2021-03-01-website-down-${i}`, title: `Outage number ${i}` }),
		);
		expect(documentAt('incidents', outage, ...many).incidents).toHaveLength(50);
		expect(documentAt('incidents/unresolved', outage, ...many).incidents).toHaveLength(60);
		expect(documentAt('summary', outage, ...many).incidents).toHaveLength(60);
	});

	test('hold the newest fifty of planned work, and of what is ahead everything', () => {
		const many = Array.from({ length: 60 }, (_, i) =>
			makeMaintenance({ id: `2021-03-08-work-${i}`, title: `Work number ${i}` }),
		);
		const works = (name: 'scheduled-maintenances' | 'scheduled-maintenances/upcoming') =>
			documentAt(name, calm, ...many).scheduled_maintenances;
		expect(works('scheduled-maintenances')).toHaveLength(50);
		expect(works('scheduled-maintenances/upcoming')).toHaveLength(60);
	});

	test('leave out of what is unresolved all that is over, retracted, or closed by nobody', () => {
		const over = makeIncident({
			id: '2021-03-01-over',
			mitigated: 'unknown',
			cause: 'A cause.',
			updates: [says('2021-03-01T10:05Z', 'resolved')],
		});
		const unresolved = (now: string) =>
			names(documentAt('incidents/unresolved', now, over, retracted, incident).incidents);
		expect(unresolved(outage)).toEqual([incident.title]);
		expect(unresolved('2021-03-15T10:05:00Z')).toEqual([incident.title]);
		expect(unresolved('2021-03-15T10:05:01Z')).toEqual([]);
	});

	test('tell work that is ahead and under way apart, the latest first', () => {
		const next = makeMaintenance({
			id: '2021-04-01-next',
			title: 'Work in April',
			scheduled: { from: '2021-04-01T10:00Z', to: '2021-04-01T12:00Z' },
		});
		const off = makeMaintenance({
			id: '2021-05-01-off',
			title: 'Work that was called off',
			scheduled: { from: '2021-05-01T10:00Z', to: '2021-05-01T12:00Z' },
			updates: [says('2021-03-01T09:00Z', 'scheduled'), says('2021-03-02T09:00Z', 'cancelled')],
		});
		const at = (name: 'upcoming' | 'active', now: string) =>
			names(
				documentAt(`scheduled-maintenances/${name}`, now, off, next, work).scheduled_maintenances,
			);
		const during = '2021-03-08T11:00Z';
		expect(at('upcoming', '2021-03-03T00:00Z')).toEqual([next.title, work.title]);
		expect(at('upcoming', during)).toEqual([next.title]);
		expect(at('active', '2021-03-03T00:00Z')).toEqual([]);
		expect(at('active', during)).toEqual([work.title]);
		const all = documentAt('scheduled-maintenances', during, off, next, work);
		expect(names(all.scheduled_maintenances)).toEqual([off.title, next.title, work.title]);
		const summary = documentAt('summary', during, off, next, work);
		expect(names(summary.scheduled_maintenances)).toEqual([work.title, next.title]);
	});
});

/** Text that a pull request may hold, and the whole of it as a reader of JSON gets it: plain, not HTML. */
const hostile = [
	['a script', '</script><script>alert(1)</script>', '</script><script>alert(1)</script>'],
	['the end of a CDATA section', 'a ]]> b', 'a ]]> b'],
	['quotes and braces', '"},{"id":"forged"', '"},{"id":"forged"'],
	['right-to-left marks', 'a\u202egnp.exe\u202c b', 'a\u202egnp.exe\u202c b'],
	['emoji', '🧯 👩‍👩‍👧', '🧯 👩‍👩‍👧'],
	['a link that runs', '[words](javascript:alert(1))', 'words'],
	['10,000 characters', 'x'.repeat(10_000), 'x'.repeat(10_000)],
] as const;

test.for(hostile)('%s comes out whole as a name, and as plain text in a body', ([, text, body]) => {
	const [update] = incident.updates;
	if (!update) throw new Error('There is an update.');
	const entry = { ...incident, title: text, updates: [{ ...update, message: text }] };
	const [part] = documentAt('incidents', outage, entry).incidents;
	expect(part?.name).toBe(text);
	expect(part?.incident_updates.map((one) => one.body)).toEqual([body]);
});

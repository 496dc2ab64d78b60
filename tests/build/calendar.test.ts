import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { buildDemo } from '../demo/build-demo.ts';
import { type BuildRequest, type BuiltSite, buildSite } from '../support/build-site.ts';
import { lineFaults, readCalendar, type ReadEvent } from '../support/calendar.ts';
import { renderDocuments } from '../support/documents.ts';
import { listSite, readSite } from '../support/read-site.ts';

const sites: BuiltSite[] = [];

async function built(making: Promise<BuiltSite>): Promise<BuiltSite> {
	const site = await making;
	sites.push(site);
	expect(site.output).toContain('Built');
	return site;
}

let site: BuiltSite;
let demo: BuiltSite;

beforeAll(async () => {
	site = await built(buildSite());
	demo = await built(buildDemo());
});

afterAll(() => Promise.all(sites.map((one) => one.remove())));

async function eventsOf(from: BuiltSite, path = 'maintenance.ics'): Promise<readonly ReadEvent[]> {
	return readCalendar(await from.read(path)).events;
}

/** The same without a build, of the calendar of everything. */
async function eventsAsOf(request: BuildRequest): Promise<readonly ReadEvent[]> {
	const documents = await renderDocuments(request, 'maintenance.ics');
	return readCalendar(documents.get('maintenance.ics') ?? '').events;
}

/** What a calendar shows of each event, in one line. */
const shown = ({ uid, start, end = 'open', sequence, status }: ReadEvent) =>
	`${uid.split('@')[0] ?? ''} ${start} ${end} ${sequence} ${status}`;

describe('the calendars of the real record', () => {
	test('are one of everything and one for each component', async () => {
		const paths = await listSite(site.folder, '.ics');
		expect(paths).toHaveLength(11);
		expect(paths).toContain('maintenance.ics');
		expect(paths).toContain('components/cdn/maintenance.ics');
	});

	test('have lines that RFC 5545 allows, and an id for each event', async () => {
		for (const { path, text } of await readSite(site.folder, '.ics')) {
			expect(lineFaults(text), path).toEqual([]);
			const ids = readCalendar(text).events.map(({ uid }) => uid);
			expect(new Set(ids).size, path).toBe(ids.length);
		}
	});

	test('hold every planned window as it is known', async () => {
		expect((await eventsOf(site)).map(shown)).toEqual([
			'2025-01-28-routine-maintenance 2025-01-28T19:00:00Z 2025-01-28T21:00:00Z 1 CONFIRMED',
			'2025-01-13-cdn-migration 2025-01-13 open 1 CONFIRMED',
			'2024-07-11-package-statistics-paused 2024-07-11 open 1 CONFIRMED',
			'2021-09-27-cloud-service-migration 2021-09-27 2021-10-01 0 CONFIRMED',
			'2020-10-19-database-update 2020-10-19T16:00:00Z 2020-10-19T16:10:00Z 0 CONFIRMED',
		]);
	});

	test('hold of a component what concerns it', async () => {
		const ids = async (id: string) =>
			(await eventsOf(site, `components/${id}/maintenance.ics`)).map(
				({ uid }) => uid.split('@')[0],
			);
		expect(await ids('cdn')).toEqual(['2025-01-13-cdn-migration']);
		expect(await ids('email')).toEqual([]);
	});

	test('lead to pages that are there, and are led to from where work is told', async () => {
		const pages = new Set(await listSite(site.folder, '.html'));
		for (const { url } of await eventsOf(site))
			expect(pages).toContain(`${url.replace('https://gallery-status.example/', '')}index.html`);
		expect(await site.read('maintenance/index.html')).toContain('href="/maintenance.ics"');
		expect(await site.read('components/cdn/index.html')).toContain(
			'href="/components/cdn/maintenance.ics"',
		);
	});
});

describe('the calendars of the demo', () => {
	test('keep what was cancelled', async () => {
		const events = await eventsOf(demo);
		const off = events.filter(({ status }) => status === 'CANCELLED');
		expect(off.map(({ summary }) => summary)).toEqual([
			expect.stringMatching(/^Cancelled: .*New index for search$/),
		]);
		expect(events.length).toBeGreaterThan(off.length);
	});

	test('have lines that RFC 5545 allows', async () => {
		for (const { path, text } of await readSite(demo.folder, '.ics'))
			expect(lineFaults(text), path).toEqual([]);
	});
});

describe('as time passes', () => {
	const instants = ['2025-01-24T20:00:00Z', '2025-01-28T20:00:00Z', '2025-03-14T18:07:25Z'];
	const known: (readonly ReadEvent[])[] = [];

	beforeAll(async () => {
		for (const now of instants) known.push(await eventsAsOf({ now }));
	});

	test('no id changes, and no revision falls', () => {
		let before = new Map<string, ReadEvent>();
		for (const events of known) {
			const after = new Map(events.map((event) => [event.uid, event]));
			for (const [uid, { sequence, modified }] of before) {
				expect(after.get(uid)?.sequence, uid).toBeGreaterThanOrEqual(sequence);
				expect((after.get(uid)?.modified ?? '') >= modified, uid).toBe(true);
			}
			before = after;
		}
	});

	test('nothing changes without a word, and what was said is a revision later', () => {
		expect(known[1]).toEqual(known[0]);
		const revision = (events: readonly ReadEvent[] | undefined) =>
			events?.find(({ uid }) => uid.startsWith('2025-01-28-'))?.sequence;
		expect(known.map(revision)).toEqual([0, 0, 1]);
	});
});

test('an edited text changes no id, though the event tells it', async () => {
	const file = 'incidents/2025-01-28-routine-maintenance.md';
	const text = await readFile(resolve(import.meta.dirname, '../..', file), 'utf8');
	const before = await eventsOf(site);
	const after = await eventsAsOf({
		files: { [file]: text.replace(/^title: .*$/m, 'title: Work on servers, disks; and more') },
		env: { SITE_URL: 'https://elsewhere.example', BASE_PATH: '/status' },
	});
	expect(after.map(({ uid }) => uid)).toEqual(before.map(({ uid }) => uid));
	expect(after[0]).toMatchObject({
		summary: 'PowerShell Gallery: Work on servers, disks; and more',
		url: 'https://elsewhere.example/status/incidents/2025-01-28-routine-maintenance/',
		sequence: before[0]?.sequence,
	});
});

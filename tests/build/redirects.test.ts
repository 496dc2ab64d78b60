import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { markupFaults } from '../site/markup-faults.ts';
import { type BuiltSite, buildSite } from '../support/build-site.ts';
import { readFeed } from '../support/feed-readers.ts';
import { brokenLinks } from '../support/links.ts';
import { type Documents, renderDocuments } from '../support/documents.ts';
import { listSite, readSite } from '../support/read-site.ts';
import { renamedFiles } from '../support/renamed-files.ts';

const address = 'https://status.example/status/';

let site: BuiltSite;
let without: Documents;
beforeAll(async () => {
	site = await buildSite(renamedFiles());
	without = await renderDocuments(renamedFiles({ hasRedirects: false }));
});
afterAll(() => site.remove());

interface Incidents {
	readonly incidents: readonly {
		readonly id: string;
		readonly shortlink: string;
		readonly incident_updates: readonly { readonly id: string }[];
	}[];
}

const entryIds = (path: string, text = '') => readFeed(path, text).entries.map(({ id }) => id);

describe.for([
	['2025-03-04-first-name', '2025-03-04-website-unreachable'],
	['2025-03-04-second-name', '2025-03-04-website-unreachable'],
	['2025-01-28-told-twice', '2025-01-28-database-move'],
])('the address of %s', ([from = '', to = '']) => {
	test('is a page that leads on, for browsers, readers and search engines', async () => {
		const html = await site.read(`incidents/${from}/index.html`);
		expect(html).toContain('<html lang="en">');
		expect(html).toContain(`<link rel="canonical" href="${address}incidents/${to}/">`);
		expect(html).toContain(`<meta http-equiv="refresh" content="0; url=/status/incidents/${to}/">`);
		expect(html).toContain('<meta name="robots" content="noindex">');
		expect(html).toMatch(new RegExp(`It is now at <a href="/status/incidents/${to}/">`));
	});

	test('has the feed and the document of the file that stands for it', async () => {
		for (const path of ['incidents/NAME/atom.xml', 'api/v1/incidents/NAME.json']) {
			const now = await site.read(path.replace('NAME', to));
			expect(await site.read(path.replace('NAME', from)), path).toBe(now);
		}
		expect(await site.read(`incidents/${from}/atom.xml`)).toContain(
			`<link href="${address}incidents/${to}/atom.xml" rel="self"`,
		);
	});

	test('is in no sitemap', async () => {
		const map = await site.read('sitemap-0.xml');
		expect(map).toContain(`<loc>${address}incidents/${to}/</loc>`);
		expect(map).not.toContain(from);
	});
});

test('a redirect page is markup that HTML knows, and its links lead somewhere', async () => {
	const pages = await readSite(site.folder);
	const moved = pages.filter(({ text }) => text.includes('This page has moved.'));
	expect(moved).toHaveLength(3);
	expect((await Promise.all(moved.map(markupFaults))).flat()).toEqual([]);
	expect(brokenLinks(moved, await listSite(site.folder, ''), '/status/')).toEqual([]);
});

describe('ids of what was published', () => {
	const first = (ids: readonly (string | undefined)[]) =>
		ids.map((id) => id?.replace('2025-03-04-website-unreachable', '2025-03-04-first-name'));

	test('keep the first name of a file that was renamed twice, and the own name of the other', async () => {
		for (const path of ['atom.xml', 'rss.xml', 'feed.json', 'archive/2025.atom']) {
			const before = entryIds(path, without.get(path));
			expect(before.length, path).toBe(4);
			expect(entryIds(path, await site.read(path)), path).toEqual(first(before));
		}
	});

	test('are the same in the feed of the file and in Statuspage’s API', async () => {
		const feed = await site.read('incidents/2025-03-04-website-unreachable/atom.xml');
		expect(feed).toContain('<id>tag:status.example,2026:incidents/2025-03-04-first-name</id>');
		const renamed = { fixture: 'base', now: '2025-03-10T12:00:00Z' };
		const file = join(
			import.meta.dirname,
			'../fixtures/base/incidents/2025-03-04-website-unreachable.md',
		);
		const files = { 'incidents/2025-03-04-first-name.md': readFileSync(file, 'utf8') };
		const original = await renderDocuments({ ...renamed, files }, 'api/v2/');
		const idsIn = (text: string | undefined, slug: string) => {
			const { incidents } = JSON.parse(text ?? '') as Incidents;
			const own = incidents.find(({ shortlink }) => shortlink.includes(slug));
			return [own?.id, ...(own?.incident_updates ?? []).map(({ id }) => id)];
		};
		const path = 'api/v2/incidents.json';
		expect(idsIn(await site.read(path), '2025-03-04-website-unreachable')).toEqual(
			idsIn(original.get(path), '2025-03-04-first-name'),
		);
	});

	test('keep the own name of a file that another was merged into, in calendars too', async () => {
		expect(await site.read('maintenance.ics')).toContain(
			'UID:2025-01-28-database-move@status.example',
		);
	});
});

test('before the file was public, its former names lead nowhere either', async () => {
	await using early = await buildSite(renamedFiles({ now: '2025-03-01T12:00:00Z' }));
	const pages = await listSite(early.folder, '.html');
	expect(pages).toContain('incidents/2025-01-28-told-twice/index.html');
	expect(pages.filter((path) => path.includes('2025-03-04'))).toEqual([]);
});

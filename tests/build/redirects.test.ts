import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { markupFaults } from '../site/markup-faults.ts';
import { type BuiltSite, buildSite } from '../support/build-site.ts';
import { readFeed } from '../support/feed-readers.ts';
import { brokenLinks } from '../support/links.ts';
import { listSite, readSite } from '../support/read-site.ts';

const siteYaml = readFileSync(join(import.meta.dirname, '../fixtures/base/data/site.yaml'), 'utf8');
/** Renamed twice; and one that was joined with another, which was published under its own name. */
const redirects = `redirects:
  - { from: 2025-03-04-second-name, to: 2025-03-04-website-unreachable }
  - { from: 2025-03-04-first-name, to: 2025-03-04-second-name }
  - { from: 2025-01-28-told-twice, to: 2025-01-28-database-move, merged: true }
`;
const address = 'https://status.example/status/';
const built = (yaml: string, now: string) =>
	buildSite({
		fixture: 'base',
		files: { 'data/site.yaml': yaml },
		now,
		env: { BASE_PATH: '/status/' },
	});

let site: BuiltSite;
let without: BuiltSite;
let early: BuiltSite;
beforeAll(async () => {
	site = await built(siteYaml + redirects, '2025-03-10T12:00:00Z');
	without = await built(siteYaml, '2025-03-10T12:00:00Z');
	early = await built(siteYaml + redirects, '2025-03-01T12:00:00Z');
});
afterAll(() => Promise.all([site, without, early].map((one) => one.remove())));

interface Incidents {
	readonly incidents: readonly {
		readonly id: string;
		readonly shortlink: string;
		readonly incident_updates: readonly { readonly id: string }[];
	}[];
}

const entryIds = async (of: BuiltSite, path: string) =>
	readFeed(path, await of.read(path)).entries.map(({ id }) => id);

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
			const before = await entryIds(without, path);
			expect(before.length, path).toBe(4);
			expect(await entryIds(site, path), path).toEqual(first(before));
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
		await using original = await buildSite({
			...renamed,
			files: { 'incidents/2025-03-04-first-name.md': readFileSync(file, 'utf8') },
		});
		const idsIn = async (of: BuiltSite, slug: string) => {
			const { incidents } = JSON.parse(await of.read('api/v2/incidents.json')) as Incidents;
			const own = incidents.find(({ shortlink }) => shortlink.includes(slug));
			return [own?.id, ...(own?.incident_updates ?? []).map(({ id }) => id)];
		};
		expect(await idsIn(site, '2025-03-04-website-unreachable')).toEqual(
			await idsIn(original, '2025-03-04-first-name'),
		);
	});

	test('keep the own name of a file that another was merged into, in calendars too', async () => {
		expect(await site.read('maintenance.ics')).toContain(
			'UID:2025-01-28-database-move@status.example',
		);
	});
});

test('before the file was public, its former names lead nowhere either', async () => {
	const pages = await listSite(early.folder, '.html');
	expect(pages).toContain('incidents/2025-01-28-told-twice/index.html');
	expect(pages.filter((path) => path.includes('2025-03-04'))).toEqual([]);
});

import { Ajv2020 } from 'ajv/dist/2020.js';
import formats from 'ajv-formats';
import { readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type BuiltSite, buildSite } from '../support/build-site.ts';
import { type ReadFeed, readFeed, readWithRssParser } from '../support/feed-readers.ts';
import { renderDocuments } from '../support/documents.ts';
import { readSite, type SiteFile } from '../support/read-site.ts';

const address = 'https://gallery-status.example/';
const endings = ['rss.xml', 'atom.xml', 'feed.json', '.atom'];
let site: BuiltSite;
let files: SiteFile[];
let feeds: Map<string, ReadFeed>;

beforeAll(async () => {
	site = await buildSite();
	expect(site.exitCode).toBe(0);
	files = await readSite(site.folder, ...endings);
	feeds = new Map(files.map(({ path, text }) => [path, readFeed(path, text)]));
});

afterAll(() => site.remove());

const feedAt = (path: string) => feeds.get(path) as ReadFeed;
const ids = ({ entries }: ReadFeed) => entries.map(({ id }) => id);
/** The paths of all feeds of a kind: `home`, `components/search` and so on, each once. */
const foldersOf = (pattern: RegExp) => [
	...new Set(files.map(({ path }) => posix.dirname(path)).filter((folder) => pattern.test(folder))),
];

describe('every feed of the site', () => {
	test('is there: of everything, of each component, of maintenance, of each incident, of each year', () => {
		const count = (pattern: RegExp) => files.filter(({ path }) => pattern.test(path)).length;
		expect(count(/^(rss\.xml|atom\.xml|feed\.json)$/)).toBe(3);
		expect(count(/^maintenance\/(rss\.xml|atom\.xml|feed\.json)$/)).toBe(3);
		expect(count(/^components\/[^/]+\/(rss\.xml|atom\.xml|feed\.json)$/)).toBe(30);
		expect(count(/^incidents\/[^/]+\/atom\.xml$/)).toBeGreaterThan(30);
		expect(count(/^archive\/20(1[7-9]|2[0-6])\.atom$/)).toBe(10);
		expect(files).toHaveLength(
			46 + files.filter(({ path }) => path.startsWith('incidents/')).length,
		);
	});

	test('says where it is', () => {
		const elsewhere = [...feeds].filter(([path, { links }]) => links['self'] !== address + path);
		expect(elsewhere.map(([path]) => path)).toEqual([]);
	});

	test('is read the same by a parser of another family', async () => {
		for (const { path, text } of files.filter((one) => !one.path.endsWith('.json'))) {
			const { entries } = feedAt(path);
			expect(await readWithRssParser(text)).toEqual(
				entries.map(({ id, title, at, html }) => ({ id, title, at, html })),
			);
		}
	});

	test('is in order, newest first, and says that it changed with its newest', () => {
		for (const { entries, updated } of feeds.values()) {
			const times = entries.map(({ at }) => at);
			expect(times).toEqual(times.toSorted().toReversed());
			if (updated !== undefined && times.length > 0) expect(updated).toBe(times[0]);
		}
	});

	test('weighs less than 100 KB, if it is one of those that are read daily', () => {
		const daily = files.filter(({ path }) => !/^(archive|incidents)/.test(path));
		const heavy = daily.filter(({ text }) => Buffer.byteLength(text) > 100_000);
		expect(heavy.map(({ path }) => path)).toEqual([]);
	});
});

describe('the three formats', () => {
	test('tell the same entries, wherever they are', () => {
		const folders = foldersOf(/^(\.|maintenance|components\/.*)$/);
		expect(folders).toHaveLength(12);
		for (const folder of folders) {
			const { entries } = feedAt(posix.join(folder, 'rss.xml'));
			expect(feedAt(posix.join(folder, 'atom.xml')).entries).toEqual(entries);
			expect(feedAt(posix.join(folder, 'feed.json')).entries).toEqual(entries);
		}
	});

	test('keep to the schema of JSON Feed 1.1', () => {
		const file = join(import.meta.dirname, '../fixtures/json-feed-1.1.schema.json');
		const ajv = new Ajv2020({ strict: true, strictRequired: false, allErrors: true });
		formats(ajv);
		const validate = ajv.compile(JSON.parse(readFileSync(file, 'utf8')) as object);
		const judged = files.filter(({ path }) => path.endsWith('feed.json'));
		expect(judged).toHaveLength(12);
		for (const { text } of judged) {
			validate(JSON.parse(text));
			expect(validate.errors).toBeNull();
		}
	});
});

describe('the feed of a component', () => {
	test('tells what concerns it, and nothing that does not', () => {
		for (const folder of foldersOf(/^components\//)) {
			const own = `component:${folder.split('/')[1] ?? ''}`;
			const { entries } = feedAt(`${folder}/rss.xml`);
			expect(entries.length).toBeGreaterThan(0);
			for (const { categories } of entries) expect(categories).toContain(own);
		}
	});
});

test('the feed of maintenance tells of planned work alone', () => {
	const kinds = feedAt('maintenance/rss.xml').entries.flatMap(({ categories }) =>
		categories.filter((one) => one.startsWith('kind:')),
	);
	expect(new Set(kinds)).toEqual(new Set(['kind:maintenance']));
});

describe('the archives', () => {
	/** The documents from /atom.xml on, each found by the link of the one before. */
	function chain(): ReadFeed[] {
		const found = [feedAt('atom.xml')];
		for (let next = found[0]?.links['prev-archive']; next !== undefined;) {
			const document = feedAt(next.replace(address, ''));
			found.push(document);
			next = document.links['prev-archive'];
		}
		return found;
	}

	test('give to whoever walks them from /atom.xml everything ever told, once', () => {
		const [newest, ...archives] = chain();
		const walked = archives.flatMap(ids);
		const told = [...feeds].filter(([path]) => path.startsWith('incidents/'));
		expect(walked.toSorted()).toEqual(told.flatMap(([, feed]) => ids(feed)).toSorted());
		expect(new Set(walked).size).toBe(walked.length);
		expect(walked.slice(0, 50)).toEqual(newest && ids(newest));
	});

	test('hold each entry as the feed of its incident tells it', () => {
		const own = new Map(
			[...feeds]
				.filter(([path]) => path.startsWith('incidents/'))
				.flatMap(([, { entries }]) => entries.map((entry) => [entry.id, entry])),
		);
		for (const { entries } of chain().slice(1))
			for (const entry of entries) expect(entry).toEqual(own.get(entry.id));
	});
});

describe('two years later', () => {
	test('the archive of a year that is over is the same to the byte', async () => {
		const next = await renderDocuments({ now: '2027-03-01T00:00:00Z' }, 'archive/');
		const last = await renderDocuments({ now: '2028-03-01T00:00:00Z' }, 'archive/');
		for (let year = 2017; year < 2026; year += 1) {
			const path = `archive/${year}.atom`;
			const text = files.find((file) => file.path === path)?.text;
			expect(text).toBeDefined();
			expect(last.get(path)).toBe(text);
		}
		expect(last.get('archive/2026.atom')).toBe(next.get('archive/2026.atom'));
		expect(next.get('archive/2026.atom')).toContain('/archive/2027.atom" rel="next-archive"');
	});
});

describe('pages', () => {
	const announced = async (path: string) =>
		[...(await site.read(path)).matchAll(/<link rel="alternate"[^>]* href="\/([^"]*)"/g)].map(
			([, to]) => to,
		);

	test('announce their own feeds first, and that of everything', async () => {
		expect(await announced('index.html')).toEqual(['rss.xml', 'atom.xml', 'feed.json']);
		expect(await announced('history/index.html')).toEqual(['rss.xml']);
		for (const folder of ['maintenance', 'components/search'])
			expect(await announced(`${folder}/index.html`)).toEqual([
				...['rss.xml', 'atom.xml', 'feed.json'].map((file) => `${folder}/${file}`),
				'rss.xml',
			]);
		const incident = 'incidents/2020-10-30-gallery-outage';
		expect(await announced(`${incident}/index.html`)).toEqual([`${incident}/atom.xml`, 'rss.xml']);
	});

	test('announce only feeds that are there', async () => {
		const pages = await readSite(site.folder);
		const links = pages.flatMap(({ text }) =>
			[...text.matchAll(/<link rel="alternate"[^>]* href="\/([^"]*)"/g)].map(([, to = '']) => to),
		);
		expect([...new Set(links)].filter((path) => !feeds.has(path))).toEqual([]);
	});
});

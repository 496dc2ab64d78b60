import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { buildDemo } from '../demo/build-demo.ts';
import { type BuiltSite, buildSite } from '../support/build-site.ts';
import { channelOf } from '../support/feed.ts';
import { readSite, type SiteFile } from '../support/read-site.ts';

const sentence =
	'This is a demonstration: the gallery, its incidents and all of its figures are invented.';

let demo: BuiltSite;
let pages: SiteFile[];

beforeAll(async () => {
	demo = await buildDemo();
	pages = await readSite(demo.folder);
});

afterAll(() => demo.remove());

/** The paths of pages that do not hold this. */
const without = (part: string | RegExp) =>
	pages.filter(({ text }) => text.search(part) < 0).map(({ path }) => path);

describe('the demo', () => {
	test('builds without complaint', () => {
		expect(demo.output).toMatch(/^Built \d+ pages in .*\n$/);
		expect(demo.exitCode).toBe(0);
	});

	test('says on every page, before everything else, that it is one', () => {
		expect(pages.length).toBeGreaterThan(50);
		expect(without(`<main id="main"><p class="well"><strong>${sentence}</strong></p>`)).toEqual([]);
	});

	test('says so in every title', () => {
		expect(without(/<title>([^<]+ · )?Example Gallery status \(demonstration\)<\/title>/)).toEqual(
			[],
		);
	});

	test('says so in its feed', async () => {
		const feed = await demo.read('rss.xml');
		expect(channelOf(feed).title).toBe('Example Gallery status (demonstration)');
		expect(feed).toContain(`<description>${sentence} `);
	});

	test('keeps search engines out', async () => {
		expect(without('<meta name="robots" content="noindex">')).toEqual([]);
		expect(await demo.read('robots.txt')).toBe(`# ${sentence}\nUser-agent: *\nDisallow: /\n`);
	});
});

test('the real site never says that it is a demonstration', async () => {
	await using site = await buildSite();
	const files = await readSite(site.folder, '.html', '.xml', '.txt');
	const saying = files.filter(({ text }) => /demonstration|noindex|Disallow/.test(text));
	expect(files.length).toBeGreaterThan(100);
	expect(saying.map(({ path }) => path)).toEqual([]);
});

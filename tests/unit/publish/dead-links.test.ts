import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { deadLinks } from '../../../src/publish/verify.ts';

/** The dead links of a site of these pages and a feed, under /status/. */
async function deadIn(pages: Readonly<Record<string, string>>) {
	const folder = mkdtempSync(join(tmpdir(), 'gallery-status-site-'));
	for (const [path, text] of Object.entries({
		'index.html': '',
		'404.html': '',
		'rss.xml': '',
		...pages,
	})) {
		mkdirSync(dirname(join(folder, path)), { recursive: true });
		writeFileSync(join(folder, path), text);
	}
	const dead = await deadLinks(folder, '/status/');
	rmSync(folder, { recursive: true });
	return dead;
}
const home = (link: string) => deadIn({ 'index.html': `<a href="${link}">Somewhere</a>` });

describe('a link of a built page', () => {
	test.each([
		...['https://elsewhere.example/x', 'mailto:a@b.example', '#top', '?q=1'],
		...['./', '404.html#top', '/status', '/status/rss.xml', 'rss.xml'],
	])('may be %s', async (link) => {
		expect(await home(link)).toEqual([]);
	});

	test.each([
		['/', '/'],
		['/rss.xml', '/rss.xml'],
		['/statusrss.xml', '/statusrss.xml'],
		['history/', '/status/history/'],
		['../rss.xml', '/rss.xml'],
		['/status/rss.xml/', '/status/rss.xml/'],
		['/status/%2e%2e/x', '/x'],
		['http://[', 'http://['],
	])('is dead where it is %s', async (link, address) => {
		expect(await home(link)).toEqual([`index.html: ${address} leads to nothing.`]);
	});

	test('is followed from any depth, through folders without a slash and through entities', async () => {
		const page =
			'<link href="../../a%20&#38;b/?x=1&#38;y=2"><img src="../../a%20&amp;b"><a href="../gone/">';
		expect(await deadIn({ 'x/y/index.html': page, 'a &b/index.html': '' })).toEqual([
			'x/y/index.html: /status/x/gone/ leads to nothing.',
		]);
	});
});

import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { type BuiltSite, buildSite } from '../support/build-site.ts';
import { renderDocuments } from '../support/documents.ts';
import { channelOf, type FeedChannel, idOf, instantOf } from '../support/feed.ts';
import { addressOfPage } from '../support/links.ts';
import { readSite } from '../support/read-site.ts';

let site: BuiltSite;
let channel: FeedChannel;

beforeAll(async () => {
	site = await buildSite();
	expect(site.output).toContain('Built');
	channel = channelOf(await site.read('rss.xml'));
});

afterAll(() => site.remove());

describe('the feed', () => {
	test('names its site and itself', () => {
		expect(channel.title).toBe('PowerShell Gallery status');
		expect(channel.link).toBe('https://gallery-status.example/');
		expect(channel['atom:link']).toEqual({
			rel: 'self',
			type: 'application/rss+xml',
			href: 'https://gallery-status.example/rss.xml',
		});
	});

	test('holds the newest fifty', () => {
		expect(channel.item).toHaveLength(50);
	});

	test('is in order, newest first', () => {
		const times = channel.item.map(({ pubDate }) => Date.parse(pubDate));
		expect(times).toEqual(times.toSorted((a, b) => b - a));
	});

	test('gives each item one id, which is no address', () => {
		for (const { guid } of channel.item) {
			expect(guid).toHaveLength(1);
			expect(guid[0]?.isPermaLink).toBe('false');
			expect(guid[0]?.['#text']).toMatch(
				/^tag:gallery-status\.example,2026:\d{4}-\d\d-\d\d-[a-z0-9-]+\/\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ(\/(postmortem|retracted|correction\/[a-z_0-9:TZ-]+))?$/,
			);
		}
	});

	test('gives no two items one id', () => {
		const ids = channel.item.map(idOf);
		expect(ids.filter((id, i) => ids.indexOf(id) !== i)).toEqual([]);
	});

	test('dates each item by its update, as RFC 822 asks', () => {
		for (const item of channel.item) {
			expect(item.pubDate).toMatch(
				/^(Mon|Tue|Wed|Thu|Fri|Sat|Sun), \d\d (Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec) \d{4} \d\d:\d\d:\d\d GMT$/,
			);
			expect(Date.parse(item.pubDate)).toBe(Date.parse(instantOf(item)));
		}
	});

	test('leads from each item to a page and an anchor that are there', async () => {
		const pages = await readSite(site.folder);
		const texts = new Map(
			pages.map(({ path, text }) => [addressOfPage(path, 'https://gallery-status.example/'), text]),
		);
		for (const { link } of channel.item) {
			const [address = '', anchor] = link.split('#');
			expect([...texts.keys()]).toContain(address);
			if (anchor !== undefined) expect(texts.get(address)).toContain(`id="${anchor}"`);
		}
	});

	test('has only whole addresses in its texts', () => {
		const links = channel.item.flatMap((item) =>
			[...item['content:encoded'].matchAll(/(?:href|src)="([^"]*)"/g)].map(([, to]) => to),
		);
		expect(links.length).toBeGreaterThan(0);
		expect(links.filter((to) => !/^(https:\/\/|mailto:|#)/.test(to ?? ''))).toEqual([]);
	});

	test('tells the resolution too, with its whole text', () => {
		const resolved = channel.item.find(({ title }) =>
			title.startsWith('Resolved: Some packages cannot be downloaded'),
		);
		expect(resolved?.['content:encoded']).toMatch(/^<p>.+<\/p>/s);
	});

	test('tells the postmortem and each correction of 30 October 2020 once', () => {
		const own = channel.item.filter((item) => idOf(item).includes('2020-10-30-gallery-outage'));
		expect(own.map(({ title }) => title).toSorted()).toEqual([
			'Correction of affected components: Gallery outage',
			'Correction of cause: Gallery outage',
			'Correction of end: Gallery outage',
			'Correction of start: Gallery outage',
			'Postmortem: Gallery outage',
		]);
	});
});

describe('when a text is edited and the site moves', () => {
	let after: FeedChannel;

	beforeAll(async () => {
		const file = 'incidents/2026-02-02-package-download-failures.md';
		const text = await readFile(resolve(import.meta.dirname, '../..', file), 'utf8');
		const edited = text
			.replace(/^title: .*$/m, 'title: Packages of some publishers do not download')
			.replaceAll(/^( {4}message: \|\n {6})/gm, '$1Edited. ');
		const request = {
			files: { [file]: edited },
			env: { SITE_URL: 'https://elsewhere.example', BASE_PATH: '/status' },
		};
		after = channelOf((await renderDocuments(request, '[...channel]/rss')).get('rss.xml') ?? '');
	});

	test('the feed tells the new text at the new address', () => {
		expect(after.item.map((item) => item['content:encoded']).join()).toContain('Edited. ');
		expect(after['atom:link'].href).toBe('https://elsewhere.example/status/rss.xml');
		expect(after.item.map(({ link }) => link)).toEqual(
			channel.item.map(({ link }) =>
				link.replace('https://gallery-status.example/', 'https://elsewhere.example/status/'),
			),
		);
	});

	test('its ids stay, so that no reader shows anything twice', () => {
		expect(after.item.map(idOf)).toEqual(channel.item.map(idOf));
	});
});

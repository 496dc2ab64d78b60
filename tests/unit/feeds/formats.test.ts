import { describe, expect, test } from 'vitest';
import { readFeed, readRssDescriptions, readWithRssParser } from '../../support/feed-readers.ts';
import { makeIncident, makeMaintenance, says } from '../support/make-entry.ts';
import { makeSite } from '../support/make-record.ts';
import { octoberOutage } from '../support/october-outage.ts';
import { feedBy, written } from './written.ts';

const feed = feedBy([octoberOutage(), makeIncident(), makeMaintenance()]);
const texts = await written(feed);
const [rss, atom, json] = Object.entries(texts).map(([file, text]) => readFeed(file, text));

describe('RSS, Atom and JSON Feed', () => {
	test('tell the same entries, each whole', () => {
		expect(rss?.entries).toHaveLength(10);
		expect(atom?.entries).toEqual(rss?.entries);
		expect(json?.entries).toEqual(rss?.entries);
	});

	test('tell what was published, newest first', () => {
		const { id, title, at, link, html } = feed.entries[0] ?? {};
		expect(rss?.entries[0]).toMatchObject({ id, title, link, html });
		expect(rss?.entries[0]?.at).toBe(new Date(at ?? 0).toISOString());
	});

	test('are read the same by a parser of another family', async () => {
		const read = await readWithRssParser(texts['rss.xml']);
		expect(read.map(({ id }) => id)).toEqual(rss?.entries.map(({ id }) => id));
		expect(await readWithRssParser(texts['atom.xml'])).toEqual(read);
	});

	test('give readers that take only the core element of RSS a line of plain text', async () => {
		const items = await readRssDescriptions(texts['rss.xml']);
		expect(items).toHaveLength(10);
		for (const { text } of items) expect(text).toMatch(/^\S[^\n]{3,160}$/);
	});

	test('say that they changed when the newest entry became public', () => {
		expect(feed.updated).toBe(feed.entries[0]?.at);
		expect(rss?.updated).toBe(rss?.entries[0]?.at);
		expect(atom?.updated).toBe(rss?.entries[0]?.at);
	});

	test('tell apart what their categories are of', () => {
		const resolved = rss?.entries.find(({ title }) => title?.startsWith('Resolved: '));
		expect(resolved?.categories).toContain('impact:critical');
		expect(resolved?.categories).toContain('kind:incident');
		expect(resolved?.categories).toContain('status:resolved');
		expect(resolved?.categories).toContain('component:website');
	});

	test('name no hub where there is none', () => {
		for (const one of [rss, atom, json]) expect(one?.links).not.toHaveProperty('hub');
	});
});

test('a hub is named in each format, beside the address of the feed itself', async () => {
	const hub = 'https://hub.example/?a=1&b=%3C"2"';
	const hubbed = await written(feedBy([makeIncident()], makeSite({ hub })));
	for (const [file, text] of Object.entries(hubbed)) {
		const { links } = readFeed(file, text);
		expect(new URL(links['hub'] ?? '').href).toBe(new URL(hub).href);
		expect(links['self']).toBe(`https://status.example/${file}`);
	}
});

test('a feed without entries is one in each format, and says no build’s instant', async () => {
	const empty = await written(feedBy([]));
	for (const [file, text] of Object.entries(empty)) {
		expect(readFeed(file, text)).toMatchObject({ title: 'Gallery status', entries: [] });
	}
	expect(JSON.parse(empty['feed.json'])).toMatchObject({ items: [] });
	expect(readFeed('atom.xml', empty['atom.xml']).updated).toBe('1970-01-01T00:00:00.000Z');
});

test('a demonstration says so in title and description of each format', async () => {
	const demonstration = 'All of this is invented.';
	const shown = await written(feedBy([makeIncident()], makeSite({ demonstration })));
	for (const [file, text] of Object.entries(shown)) {
		expect(readFeed(file, text).title).toBe('Gallery status (demonstration)');
		expect(text).toContain(`${demonstration} How the gallery is.`);
	}
});

test('links within a text lead to the site, wherever it is read', () => {
	const message = '[home](/), [below](#postmortem), [elsewhere](https://example.com/a?b=1&c=2)';
	const incident = makeIncident({
		updates: [{ ...says('2021-03-01T10:05Z', 'investigating'), message }],
	});
	const html = feedBy([incident]).entries[0]?.html ?? '';
	expect([...html.matchAll(/href="([^"]*)"/g)].map(([, to]) => to)).toEqual([
		'https://status.example/',
		'https://status.example/incidents/2021-03-01-website-down/#postmortem',
		'https://example.com/a?b=1&amp;c=2',
	]);
});

test('the description of an RSS item is the beginning of its text, without markup and addresses', async () => {
	const message = `Run \`Save-Module <name>\` & see [this](https://a.example/).\n\n- ${'word '.repeat(60)}`;
	const incident = makeIncident({
		updates: [{ ...says('2021-03-01T10:05Z', 'investigating'), message }],
	});
	const { 'rss.xml': xml } = await written(feedBy([incident]));
	const [item] = await readRssDescriptions(xml);
	expect(item?.text).toMatch(/^Run Save-Module <name> & see this\. - word word .* word\.\.\.$/);
	expect(item?.html).toContain('Save-Module &lt;name></code> &amp; see');
});

test('a correction whose note begins with a list keeps the list', () => {
	const note = '- one\n- two';
	const at = '2021-03-02T10:00:00Z';
	const { entries } = feedBy([makeIncident({ corrections: [{ at, of: 'title', note }] })]);
	const correction = entries.find(({ title }) => title.startsWith('Correction'));
	expect(correction?.html).toBe('<p>Title:</p>\n<ul>\n<li>one</li>\n<li>two</li>\n</ul>');
});

import { describe, expect, test } from 'vitest';
import { readFeed, readWithRssParser } from '../../support/feed-readers.ts';
import { makeIncident } from '../support/make-entry.ts';
import { makeSite } from '../support/make-record.ts';
import { feedBy, written } from './written.ts';

/** What text from a pull request may hold, what arrives of it as a title, and what has to be seen in HTML. */
const table = [
	['the end of a CDATA section', 'a ]]> b', 'a ]]> b', 'a ]]> b'],
	['an entity', 'a &apos; &lt;b&gt; &amp;apos; &#27; c', undefined, 'c'],
	['a script', 'a <script>alert(1)</script> b', undefined, 'b'],
	['the end of a script', '</script><script>alert(1)</script> b', undefined, 'b'],
	['a picture that runs', '<img src=x onerror=alert(1)> b', undefined, 'b'],
	['the end of the entry', '</content></entry></feed></item></channel> b', undefined, 'b'],
	['a comment', 'a <!-- b --> c', undefined, 'c'],
	['quotes and braces', '"},{"id":"forged"', undefined, 'forged'],
	['control characters', 'a\u0007b\u001b[31mc\u007fd\u0000', 'ab[31mc\u007fd', 'b'],
	['characters that are none', 'a\ufffeb\uffffc \ud83e d', 'abc  d', 'c'],
	['a reference to a control character', 'a&#x1b;b&#0;c', undefined, 'c'],
	['right-to-left marks', 'a\u202egnp.exe\u202c b', undefined, '\u202egnp.exe\u202c'],
	['emoji and 4-byte characters', '🧯 𝒳 👩‍👩‍👧', undefined, '🧯 𝒳 👩‍👩‍👧'],
	['line separators', 'a\u2028b\u2029c', undefined, 'b'],
	['10,000 characters', 'x'.repeat(10_000), undefined, 'x'.repeat(10_000)],
	['a link that runs', '[words](javascript:alert(1))', undefined, 'words'],
	['a link with data', '[words](data:text/html,<b>1</b>)', undefined, 'words'],
	['a formula', '=HYPERLINK("https://evil.example/")', undefined, '=HYPERLINK'],
] as const;

/** An entry of these tests' site that says `text` wherever people write. */
async function feedsSaying(text: string) {
	const made = makeIncident();
	const updates = made.updates.map((update) => ({ ...update, message: text }));
	const site = { ...makeSite(), name: text, description: text };
	return Object.entries(await written(feedBy([{ ...made, title: text, updates }], site)));
}

/** The title of the one entry, as a parser with no care for what it says finds it. */
async function titleIn(file: string, text: string): Promise<string | undefined> {
	if (file === 'feed.json') return readFeed(file, text).entries[0]?.title;
	const [entry] = await readWithRssParser(text);
	return text.includes('<title type="html">') ? asHtml(entry?.title) : entry?.title;
}

const asHtml = (text = '') =>
	text
		.replaceAll('&lt;', '<')
		.replaceAll('&gt;', '>')
		.replaceAll('&quot;', '"')
		.replaceAll('&amp;', '&');

describe.for(table)('%s', async ([, text, title = text, seen]) => {
	const feeds = await feedsSaying(text);

	test.for(feeds)('is whole and harmless in %s', async ([file, feed]) => {
		const { entries } = readFeed(file, feed);
		expect(entries).toHaveLength(1);
		expect(await titleIn(file, feed)).toBe(`Investigating: ${title}`);
		expect(entries[0]?.html).toContain(seen);
		expect(entries[0]?.html).not.toMatch(/<(script|img)|(href|src)="(?!https:|mailto:)/i);
	});

	test.for(feeds.slice(0, 2))('leaves XML that a strict parser takes in %s', async ([, xml]) => {
		expect(await readWithRssParser(xml)).toHaveLength(1);
		expect(xml).not.toMatch(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/u);
	});
});

test('a text of which nothing may be shown is told by its title', async () => {
	for (const [file, feed] of await feedsSaying('<!-- nothing -->')) {
		const html = readFeed(file, feed).entries[0]?.html;
		expect(html).toBe('<p>Investigating: &lt;!-- nothing --&gt;</p>');
	}
});

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { PublishedEntry } from '../../../src/feeds/feed.ts';
import { excerptOf, fitToWeight, maxTextBytes, weightOf } from '../../../src/feeds/weight.ts';
import { instant } from '../../../src/time/instant.ts';
import { markdown } from '../../../src/text/markdown.ts';

const link = 'https://status.example/incidents/2021-03-01-website-down/#postmortem';
const rest = `<p><a href="${link}">The rest is on the site.</a></p>`;

function saying(html: string): PublishedEntry {
	return {
		id: 'tag:x',
		at: instant(0),
		title: 'Postmortem',
		link,
		html,
		summary: '',
		categories: [],
	};
}

const weight = (entries: readonly PublishedEntry[]) =>
	entries.reduce((sum, { html }) => sum + weightOf(html), 0);

describe('fitToWeight', () => {
	test('leaves texts whole that together weigh no more than a feed may', () => {
		const short = Array.from({ length: 49 }, () => saying(`<p>${'word '.repeat(100)}</p>`));
		const long = saying(`<p>${'word '.repeat(4000)}</p>`);
		expect(fitToWeight([...short, long])).toEqual([...short, long]);
	});

	test('cuts the longest only, all to one length', () => {
		const short = saying('<p>Short.</p>');
		const long = saying(`<p>${'word '.repeat(10_000)}</p>`);
		const [kept, one, other] = fitToWeight([short, long, long]);
		expect(kept).toBe(short);
		expect(one?.html).toBe(other?.html);
		expect(weightOf(one?.html ?? '')).toBeGreaterThan(maxTextBytes / 2 - 100);
	});

	test('holds any fifty texts below the bound', () => {
		const text = fc
			.array(fc.constantFrom('word', 'é&<', '- item', '\n\n', '## Head', '🧯', '| a | b |'), {
				minLength: 1,
				maxLength: 40,
			})
			.chain((parts) => fc.nat(200).map((times) => `${parts.join(' ')}\n\n`.repeat(times + 1)));
		fc.assert(
			fc.property(fc.array(text, { maxLength: 50 }), (texts) => {
				const entries = texts.map((one) => saying(markdown(one, '/').trim()));
				expect(weight(fitToWeight(entries))).toBeLessThanOrEqual(maxTextBytes);
			}),
			{ numRuns: 50 },
		);
	});
});

describe('excerptOf', () => {
	const html = markdown('First.\n\n---\n\n- one\n- two\n\nLast.', '/');

	test('keeps whole paragraphs and lists, as many as fit, and leads to the rest', () => {
		const list = '<p>First.</p>\n<hr>\n<ul>\n<li>one</li>\n<li>two</li>\n</ul>';
		expect(excerptOf(html, weightOf(`${list}\n${rest}`), link)).toBe(`${list}\n${rest}`);
		expect(excerptOf(html, weightOf(`${list}\n${rest}`) - 1, link)).toBe(
			`<p>First.</p>\n<hr>\n${rest}`,
		);
	});

	test('of a first paragraph that is too long keeps words, none cut in two', () => {
		const title = '[Some](https://a.example "b > c")';
		const long = markdown(`${title} **&amp;** ${'words '.repeat(100)}`, '/');
		expect(excerptOf(long, weightOf(rest) + 46, link)).toBe(`<p>Some &amp; words…</p>\n${rest}`);
	});
});

import fc from 'fast-check';
import { parseDocument } from 'htmlparser2';
import { markdownToHtml } from 'satteri';
import { describe, expect, test } from 'vitest';
import { markdown } from '../../../src/text/markdown.ts';
import { markdownBounds, parseMarkdown } from '../../../src/text/markdown-tree.ts';
import { plainText } from '../../../src/text/plain-text.ts';
import { portableMarkdown } from '../../../src/text/portable-markdown.ts';
import { hostileText, writtenText } from './written-markdown.ts';

const root = 'https://status.example/';
const runs = { seed: 11, numRuns: 1_500 } as const;

type Node = ReturnType<typeof parseDocument>['childNodes'][number];

/** Elements that stand by themselves, so that words on both sides are two. */
const blocks = /^(p|li|ul|ol|h\d|pre|blockquote|tr|td|th|table|br|hr|div|input)$/;

function contentOf(node: Node): string {
	if ('data' in node) return node.data;
	if (!('childNodes' in node)) return ' ';
	const inner = node.childNodes.map(contentOf).join('');
	return 'name' in node && blocks.test(node.name) ? ` ${inner} ` : inner;
}

function textContent(html: string): string {
	return parseDocument(html).childNodes.map(contentOf).join(' ');
}

/** Words, without what only one form spells out: marks of lists and boxes, bars of tables. */
function wordsOf(text: string): string[] {
	return text.split(/\s+/).filter((word) => !/^([-|>☐☑]*|\d+\.)$/.test(word));
}

/** Plain text without the addresses that stand in brackets after links. */
function withoutAddresses(text: string): string {
	return text.replace(/ \((https:\/\/|a@)[^\s)]*\)/g, '');
}

/** What a program shows that knows nothing of this site: CommonMark with the extensions of GitHub. */
function shownElsewhere(text: string): string {
	const { html } = markdownToHtml(text, {
		features: { frontmatter: false, gfm: { footnotes: false } },
	});
	return textContent(html);
}

/** Whether nothing in a text is refused, and all programs agree on its marks. */
function isAccepted(text: string): boolean {
	// Where tildes touch emphasis or an address, programs differ; examples show what becomes of tildes.
	if (text.includes('~')) return false;
	const { changes, exceeds } = parseMarkdown(text);
	const refused = ['hidden', 'picture', 'html', 'blocked-link', 'extra-cell'];
	return exceeds === undefined && !changes.some(({ kind }) => refused.includes(kind));
}

describe('the outputs of a text', () => {
	test('have the same words on pages and in plain text, whatever is written', () => {
		fc.assert(
			fc.property(fc.oneof(writtenText, hostileText), (text) => {
				const page = wordsOf(textContent(markdown(text, root)));
				expect(wordsOf(withoutAddresses(plainText(text, root)))).toEqual(page);
			}),
			runs,
		);
	});

	test('have the same words in feeds as on pages', () => {
		fc.assert(
			fc.property(writtenText, (text) => {
				const page = wordsOf(textContent(markdown(text, root)));
				expect(wordsOf(textContent(markdown(text, root, { tables: 'bare' })))).toEqual(page);
			}),
			{ ...runs, numRuns: 300 },
		);
	});

	test('have the same words as the Markdown that other programs get', () => {
		fc.assert(
			fc.property(writtenText, (text) => {
				fc.pre(isAccepted(text));
				const elsewhere = wordsOf(shownElsewhere(portableMarkdown(text)));
				expect(elsewhere).toEqual(wordsOf(textContent(markdown(text, root))));
			}),
			runs,
		);
	});

	test('hold nothing that the policy of pages blocks', () => {
		fc.assert(
			fc.property(fc.oneof(writtenText, hostileText), (text) => {
				const tags = [...markdown(text, root).matchAll(/<[a-z][^>]*>/g)].map(([tag]) => tag);
				for (const tag of tags) {
					expect(tag).toMatch(
						/^<(a|p|em|strong|del|code|pre|ul|ol|li|h[3-6]|blockquote|hr|br|table|thead|tbody|tr|th|td|div)\b/,
					);
					expect(tag).not.toMatch(/\s(style|on\w+|src|align|title)=/);
					if (tag.startsWith('<a')) expect(tag).toMatch(/ href="(https:\/\/[^/]|mailto:|#)/);
				}
			}),
			runs,
		);
	});
});

describe('the time that a text takes', () => {
	/** What is slow to parse in some parsers, repeated as often as the length allows. */
	const units = [
		...[
			'&amp;',
			'* ',
			'*a ',
			'**a *b ',
			'[',
			'![',
			'[a](',
			'](',
			'`',
			'> ',
			'>',
			'<a ',
			'<!-- ',
			'<?',
		],
		...[
			'_a_ ',
			'|a',
			'|a|b|\n|-|-|\n',
			'~a~~',
			'~',
			'http://a.b ',
			'www.a.b ',
			'a@b.co ',
			'[a]: b\n',
		],
		...[
			'# a\n',
			'\\*',
			'- a\n  ',
			'1. ',
			'a  \n',
			'&#x41;',
			'`a``b```',
			'<a href="',
			'[a][b] ',
			'***a',
		],
		...['- a\n', '\t- a\n', '```\n', '    a\n\n', '&amp;\n'],
	];

	test.for(units)('is bounded for %j, as often as anybody may write it', (unit) => {
		const text = unit.repeat(Math.floor(markdownBounds.length / unit.length));
		const start = performance.now();
		markdown(text, root);
		plainText(text, root);
		portableMarkdown(text);
		expect(performance.now() - start).toBeLessThan(4_000);
	});

	test('grows with the length and not with its square', () => {
		const seconds = (length: number) => {
			const times = units.map((unit, i) => {
				const text = `${i} ${unit.repeat(Math.floor(length / unit.length))}`;
				const start = performance.now();
				markdown(text, `${root}${length}/`);
				return performance.now() - start;
			});
			return times.reduce((sum, one) => sum + one, 0);
		};
		seconds(1_000);
		const short = seconds(markdownBounds.length / 8);
		const long = seconds(markdownBounds.length);
		// Eight times the length: 8 in proportion, 64 by the square.
		expect(long / short).toBeLessThan(24);
	});
});

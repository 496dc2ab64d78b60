import { escapeXml } from './escape-xml.ts';
import { weightOf } from './weight.ts';

/**
 * The beginning of a text of ours: as many of its paragraphs, lists and tables as stay within
 * `limit`; of a first one that does not, its words without their markup. A link leads to the rest.
 */
export function opening(html: string, limit: number, link: string): string {
	const rest = `<p><a href="${escapeXml(link)}">The rest is on the site.</a></p>`;
	const blocks = blocksOf(html);
	const kept = blocks.slice(0, countWithin(blocks, limit - weightOf(rest)));
	return [kept.length > 0 ? kept.join('') : wordsOf(html, limit - weightOf(rest)), rest].join('\n');
}

/** A tag as our own Markdown makes it: in lower case, values in double quotes, which may hold `>`. */
const tags = /<(?<end>\/?)(?<name>[a-z][a-z0-9]*)(?:"[^"]*"|[^">])*>/g;
/** Elements of our HTML that have no end. */
const empty: ReadonlySet<string> = new Set(['br', 'hr', 'input']);

/** What stands side by side at the top of the text. */
function blocksOf(html: string): string[] {
	const blocks: string[] = [];
	let depth = 0;
	let start = 0;
	for (const { index, 0: tag, groups } of html.matchAll(tags)) {
		if (!empty.has(groups?.['name'] ?? '')) depth += groups?.['end'] ? -1 : 1;
		if (depth > 0) continue;
		blocks.push(html.slice(start, index + tag.length));
		start = index + tag.length;
	}
	return blocks;
}

/** How many of the blocks, from the first on, weigh no more than `limit` together. */
function countWithin(blocks: readonly string[], limit: number): number {
	let weight = 0;
	const tooMany = blocks.findIndex((block) => (weight += weightOf(block)) > limit);
	return tooMany < 0 ? blocks.length : tooMany;
}

/** The first words, up to a blank: no escaped character is cut in two, for none holds a blank. */
function wordsOf(html: string, limit: number): string {
	const words = html.replace(tags, '').trim().split(/\s+/);
	const count = countWithin(
		words.map((word) => `${word} `),
		limit - weightOf('<p>…</p>'),
	);
	return `<p>${words.slice(0, count).join(' ')}…</p>`;
}

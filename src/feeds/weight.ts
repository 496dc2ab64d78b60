import { parseDocument } from 'htmlparser2';
import type { PublishedEntry } from './feed.ts';
import { escapeXml } from './xml.ts';

/**
 * What the texts of one feed may weigh together, in bytes: with fifty times what goes round them the
 * document stays below 100 KB. Readers fetch it many times a day, all of them during an outage.
 */
export const maxTextBytes = 50_000;

/** What a text weighs in a feed: its bytes as UTF-8, with its markup escaped. */
export function weightOf(html: string): number {
	return new TextEncoder().encode(escapeXml(html)).length;
}

/**
 * The entries with texts that together weigh no more than a feed may. Nearly always that is all of
 * them whole; else the longest are cut, all to one length, and link to the rest.
 */
export function fitToWeight(entries: readonly PublishedEntry[]): readonly PublishedEntry[] {
	const weights = entries.map(({ html }) => weightOf(html));
	const limit = limitOf(weights);
	return entries.map((entry, i) =>
		(weights[i] ?? 0) <= limit
			? entry
			: { ...entry, html: excerptOf(entry.html, limit, entry.link) },
	);
}

/** To what length the longest have to be cut, so that the shorter can stay whole. */
function limitOf(weights: readonly number[]): number {
	const ascending = weights.toSorted((a, b) => a - b);
	let left = maxTextBytes;
	for (const [i, weight] of ascending.entries()) {
		const share = left / (ascending.length - i);
		if (weight > share) return Math.floor(share);
		left -= weight;
	}
	return Infinity;
}

/**
 * The beginning of a text of ours: as many of its paragraphs, lists and tables as stay within
 * `limit`; of a first one that does not, its text without markup. A link leads to the rest.
 */
export function excerptOf(html: string, limit: number, link: string): string {
	const rest = `<p><a href="${escapeXml(link)}">The rest is on the site.</a></p>`;
	const room = limit - weightOf(`\n${rest}`);
	const blocks = blocksOf(html);
	const kept = blocks.slice(0, countWithin(blocks, room));
	return [kept.length > 0 ? kept.join('') : plainStart(html, room), rest].join('\n');
}

/** The nodes of a text with the places in it at which each begins and ends. */
function parse(html: string) {
	return parseDocument(html, { withStartIndices: true, withEndIndices: true }).childNodes;
}

type Node = ReturnType<typeof parse>[number];

/** The elements at the top of the text as they are written, each with the white space before it. */
function blocksOf(html: string): string[] {
	const ends = parse(html).flatMap((node) => ('attribs' in node ? (node.endIndex ?? 0) + 1 : []));
	return ends.map((end, i) => html.slice(ends[i - 1] ?? 0, end));
}

/** How many of the blocks, from the first on, weigh no more than `limit` together. */
function countWithin(blocks: readonly string[], limit: number): number {
	let weight = 0;
	const tooMany = blocks.findIndex((block) => (weight += weightOf(block)) > limit);
	return tooMany < 0 ? blocks.length : tooMany;
}

/** The beginning as plain text up to a space; no escaped character holds one, so none is cut in two. */
function plainStart(html: string, limit: number): string {
	const parts = parse(html)
		.map((node) => textOf(node, html))
		.join('')
		.trim()
		.split(/\s+/);
	const count = countWithin(
		parts.map((part) => `${part} `),
		limit - weightOf('<p>…</p>'),
	);
	return `<p>${parts.slice(0, count).join(' ')}…</p>`;
}

/** The text of a node as it is written, with its characters escaped. */
function textOf(node: Node, html: string): string {
	if ('childNodes' in node) return node.childNodes.map((child) => textOf(child, html)).join('');
	return html.slice(node.startIndex ?? 0, (node.endIndex ?? 0) + 1);
}

import type { PublishedEntry } from './feed.ts';
import { opening } from './opening.ts';
import { weightOf } from './weight.ts';

/**
 * What the texts of one feed may weigh together, in bytes: with fifty times what goes round them the
 * document stays below 100 KB. Readers fetch it many times a day, all of them during an outage.
 */
export const mostText = 50_000;

/**
 * The entries with texts that together weigh no more than a feed may. Nearly always that is all of
 * them whole; else the longest are cut, all to one length, and lead to the rest.
 */
export function withinWeight(entries: readonly PublishedEntry[]): readonly PublishedEntry[] {
	const weights = entries.map(({ html }) => weightOf(html));
	const limit = limitOf(weights);
	return entries.map((entry, i) =>
		(weights[i] ?? 0) <= limit ? entry : { ...entry, html: opening(entry.html, limit, entry.link) },
	);
}

/** To what length the longest have to be cut, so that the shorter can stay whole. */
function limitOf(weights: readonly number[]): number {
	const ascending = weights.toSorted((a, b) => a - b);
	let left = mostText;
	for (const [i, weight] of ascending.entries()) {
		const share = left / (ascending.length - i);
		if (weight > share) return Math.floor(share);
		left -= weight;
	}
	return Infinity;
}

import { later } from '../../time/instant.ts';
import type { Effect } from './effect.ts';

/** A length of time that is not known exactly, in milliseconds. */
export interface Length {
	readonly least: number;
	readonly most: number;
}

/**
 * How long an entry's impact lasted, from its first effect's start to its last effect's end: at
 * least from the latest start to the earliest end, at most from the earliest start to the latest
 * end. `undefined` where it had no effect.
 */
export function lengthOf(effects: readonly Effect[]): Length | undefined {
	if (effects.length === 0) return undefined;
	const starts = effects.map(({ start }) => start);
	const ends = effects.map(({ end }) => end);
	const latestStart = Math.min(...starts.map(({ latest }) => latest));
	const earliestEnd = ends.map(({ earliest }) => earliest).reduce(later);
	const earliestStart = Math.min(...starts.map(({ earliest }) => earliest));
	const latestEnd = ends.map(({ latest }) => latest).reduce(later);
	return {
		least: Math.max(0, earliestEnd - latestStart),
		most: Math.max(0, latestEnd - earliestStart),
	};
}

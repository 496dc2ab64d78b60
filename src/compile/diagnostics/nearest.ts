import { closest, distance } from 'fastest-levenshtein';

/** The word of `known` that `word` was most likely meant to be; `undefined` where none is near. */
export function nearest(word: string, known: readonly string[]): string | undefined {
	if (known.length === 0) return undefined;
	const small = known.map((other) => other.toLowerCase());
	const found = closest(word.toLowerCase(), small);
	if (distance(word.toLowerCase(), found) > Math.max(2, found.length / 3)) return undefined;
	return known[small.indexOf(found)];
}

/** Which words exist, the nearest first said: the way out of a misspelling. */
export function suggest(word: string, known: readonly string[]): string {
	const near = nearest(word, known);
	const all = `Use one of: ${known.join(', ')}.`;
	return near ? `Did you mean “${near}”? ${all}` : all;
}

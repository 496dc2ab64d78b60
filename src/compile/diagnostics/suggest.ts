import { closest, distance } from 'fastest-levenshtein';

/** The one of `known` that `written` is most likely a misspelling of; `undefined` where none is near. */
export function nearest(written: string, known: readonly string[]): string | undefined {
	if (known.length === 0) return undefined;
	const small = known.map((other) => other.toLowerCase());
	const found = closest(written.toLowerCase(), small);
	if (distance(written.toLowerCase(), found) > Math.max(2, found.length / 3)) return undefined;
	return known[small.indexOf(found)];
}

/** How to fix a misspelling: the nearest known name, if any is near, and all of them. */
export function suggest(written: string, known: readonly string[]): string {
	const near = nearest(written, known);
	const all = `Use one of: ${known.join(', ')}.`;
	return near ? `Did you mean “${near}”? ${all}` : all;
}

import type { FieldPath } from '../domain/problem/problem.ts';
import { placesIn } from './matched-items.ts';
import { type Group, isGroup, isTime, plain } from './plain-values.ts';

/** A published value that is another one now, or is gone. */
export interface ValueChange {
	/** Where it stands now; of one that is gone, where it would. */
	readonly path: FieldPath;
	/** Where it stood. */
	readonly was: FieldPath;
	readonly before: unknown;
	/** `undefined` where it is gone. */
	readonly after: unknown;
}

/** A value in both states, and where it stands in each. */
interface Pair {
	readonly path: FieldPath;
	readonly was: FieldPath;
	readonly before: unknown;
	readonly after: unknown;
}

/** Whether two values say the same, however they are written. */
export function saysTheSame(a: unknown, b: unknown): boolean {
	return valueChanges(a, b).length === 0 && valueChanges(b, a).length === 0;
}

/** Everything that stands in `before` and not so in `after`. What is only in `after` is new, and no change. */
export function valueChanges(before: unknown, after: unknown): ValueChange[] {
	return changesIn({ path: [], was: [], before, after });
}

function changesIn(pair: Pair): ValueChange[] {
	const { before, after } = pair;
	if (before === undefined || isSame(before, after)) return [];
	if (Array.isArray(before) && Array.isArray(after))
		return itemPairs(pair, before, after).flatMap(changesIn);
	if (isGroup(before) && isGroup(after)) return fieldPairs(pair, before, after).flatMap(changesIn);
	return [pair];
}

function isSame(before: unknown, after: unknown): boolean {
	if (typeof before === 'string' && typeof after === 'string')
		return plain(before) === plain(after);
	if (typeof before !== 'object' || typeof after !== 'object') return before === after;
	if (!before || !after || !isTime(before) || !isTime(after)) return false;
	return before.earliest === after.earliest && before.latest === after.latest;
}

function fieldPairs({ path, was }: Pair, before: Group, after: Group): Pair[] {
	return Object.entries(before).map(([field, value]) => ({
		path: [...path, field],
		was: [...was, field],
		before: value,
		after: after[field],
	}));
}

/** Items of a list, each with what became of it; one that could not be read is a hole, and passed over. */
function itemPairs(
	{ path, was }: Pair,
	before: readonly unknown[],
	after: readonly unknown[],
): Pair[] {
	const places = placesIn(before, after);
	return before.map((item, i) => {
		const place = places[i] ?? -1;
		const isThere = place >= 0;
		return {
			path: isThere ? [...path, place] : path,
			was: [...was, i],
			before: item,
			after: isThere ? after[place] : undefined,
		};
	});
}

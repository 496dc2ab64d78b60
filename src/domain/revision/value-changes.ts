import { type Group, isGroup, isTime, placesIn, normalizeText } from './matched-items.ts';

/** The way to a value from the root of a document: keys and list indexes. */
type ValuePath = readonly (string | number)[];

/** A value that is new, changed, or gone. */
export interface ValueChange {
	/** Where it is now; of one that is gone, where it would be. */
	readonly path: ValuePath;
	/** Where it was; of one that is new, where it would have been. */
	readonly was: ValuePath;
	/** `undefined` where it is new. */
	readonly before: unknown;
	/** `undefined` where it is gone. */
	readonly after: unknown;
}

/** Whether two values are the same, whatever their notation. */
export function hasSameValue(a: unknown, b: unknown): boolean {
	return allChanges(a, b).length === 0;
}

/** Everything in `before` that is changed or gone in `after`, without what is new. */
export function valueChanges(before: unknown, after: unknown): ValueChange[] {
	return allChanges(before, after).filter((change) => change.before !== undefined);
}

/** Everything that differs; in each group or list, new values come last. */
export function allChanges(before: unknown, after: unknown): ValueChange[] {
	return changesIn({ path: [], was: [], before, after });
}

function changesIn(pair: ValueChange): ValueChange[] {
	const { before, after } = pair;
	if (isSame(before, after)) return [];
	if (Array.isArray(before) && Array.isArray(after))
		return [...keptItems(pair, before, after), ...newItems(pair, before, after)].flatMap(changesIn);
	if (isGroup(before) && isGroup(after)) return fieldPairs(pair, before, after).flatMap(changesIn);
	return [pair];
}

function isSame(before: unknown, after: unknown): boolean {
	if (typeof before === 'string' && typeof after === 'string')
		return normalizeText(before) === normalizeText(after);
	if (typeof before !== 'object' || typeof after !== 'object') return before === after;
	if (!before || !after || !isTime(before) || !isTime(after)) return false;
	return before.earliest === after.earliest && before.latest === after.latest;
}

function fieldPairs({ path, was }: ValueChange, before: Group, after: Group): ValueChange[] {
	return Object.keys({ ...before, ...after }).map((field) => ({
		path: [...path, field],
		was: [...was, field],
		before: before[field],
		after: after[field],
	}));
}

/** The items of `before`, each with its counterpart; holes, which stand for unreadable items, are skipped. */
function keptItems(
	{ path, was }: ValueChange,
	before: readonly unknown[],
	after: readonly unknown[],
): ValueChange[] {
	const places = placesIn(before, after);
	return before.flatMap((item, i) => {
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

function newItems(
	{ path, was }: ValueChange,
	before: readonly unknown[],
	after: readonly unknown[],
): ValueChange[] {
	const known = new Set(placesIn(before, after));
	return after.flatMap((item, i) =>
		known.has(i) ? [] : { path: [...path, i], was, before: undefined, after: item },
	);
}

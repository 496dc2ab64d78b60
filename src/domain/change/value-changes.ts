import type { FieldPath } from '../../schema/field-path.ts';
import { placesIn } from './matched-items.ts';
import { type Group, isGroup, isTime, plain } from './plain-values.ts';

/** A value that is new, is another one now, or is gone. */
export interface ValueChange {
	/** Where it stands now; of one that is gone, where it would. */
	readonly path: FieldPath;
	/** Where it stood; of one that is new, where it would have. */
	readonly was: FieldPath;
	/** `undefined` where it is new. */
	readonly before: unknown;
	/** `undefined` where it is gone. */
	readonly after: unknown;
}

/** Whether two values say the same, however they are written. */
export function saysTheSame(a: unknown, b: unknown): boolean {
	return allChanges(a, b).length === 0;
}

/** Everything that stands in `before` and not so in `after`. What is only in `after` is new, and no change. */
export function valueChanges(before: unknown, after: unknown): ValueChange[] {
	return allChanges(before, after).filter((change) => change.before !== undefined);
}

/** The same with everything that is new, behind what became of the rest of its group or list. */
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
		return plain(before) === plain(after);
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

/** Items that there were, each with what became of it; one that could not be read is a hole, and passed over. */
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

import type { FieldPath } from '../domain/problem/problem.ts';

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

type Group = Readonly<Record<string, unknown>>;

function isGroup(value: unknown): value is Group {
	return typeof value === 'object' && value !== null && !Array.isArray(value) && !isTime(value);
}

/** A time of the domain: a pair of instants, which is one value. */
function isTime(value: object): value is { earliest: number; latest: number } {
	return 'earliest' in value && 'latest' in value;
}

function isSame(before: unknown, after: unknown): boolean {
	if (typeof before === 'string' && typeof after === 'string')
		return plain(before) === plain(after);
	if (typeof before !== 'object' || typeof after !== 'object') return before === after;
	if (!before || !after || !isTime(before) || !isTime(after)) return false;
	return before.earliest === after.earliest && before.latest === after.latest;
}

/** Line ends and blanks around a text differ between systems, and say nothing. */
function plain(text: string): string {
	return text.replaceAll('\r\n', '\n').trim();
}

function fieldPairs({ path, was }: Pair, before: Group, after: Group): Pair[] {
	return Object.entries(before).map(([field, value]) => ({
		path: [...path, field],
		was: [...was, field],
		before: value,
		after: after[field],
	}));
}

/**
 * Items of a list by what makes them who they are: an id, an instant, an address. One that has lost
 * that is looked for by all the rest: an update whose instant was edited is the same update. An item
 * that could not be read is a hole, and is passed over.
 */
function itemPairs(
	{ path, was }: Pair,
	before: readonly unknown[],
	after: readonly unknown[],
): Pair[] {
	const places = matched(before, after);
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

function matched(before: readonly unknown[], after: readonly unknown[]): number[] {
	const [old, now] = [keysOf(before, keyOf), keysOf(after, keyOf)];
	const places = old.map((key) => now.indexOf(key));
	const taken = new Set(places);
	const rest = after.map((item, i) => (taken.has(i) ? undefined : restOf(item)));
	return places.map((place, i) => (place >= 0 ? place : rest.indexOf(restOf(before[i]) ?? '')));
}

/** Keys, with a number behind each that stands more than once. */
function keysOf(items: readonly unknown[], key: (item: unknown) => string): string[] {
	const seen = new Map<string, number>();
	return items.map(key).map((name) => {
		const count = seen.get(name) ?? 0;
		seen.set(name, count + 1);
		return `${name} ${count}`;
	});
}

function keyOf(item: unknown): string {
	if (!isGroup(item)) return JSON.stringify(typeof item === 'string' ? plain(item) : item);
	if ('at' in item) return JSON.stringify([item['at'], item['of']]);
	return JSON.stringify(item['id'] ?? item['url'] ?? [item['what'], item['component']]);
}

function restOf(item: unknown): string | undefined {
	if (!isGroup(item) || !('at' in item)) return undefined;
	const { at: _at, ...rest } = item;
	return JSON.stringify(rest);
}

import { isGroup, plain } from './plain-values.ts';

/**
 * The place in `after` of each item of `before`, -1 where it is gone. Items are known by what makes them
 * who they are: an id, an instant, an address. One that has lost that is looked for by all the rest: an
 * update whose instant was edited is the same update. No two items have the same place.
 */
export function placesIn(before: readonly unknown[], after: readonly unknown[]): number[] {
	const [old, now] = [keysOf(before, keyOf), keysOf(after, keyOf)];
	const places = old.map((key) => now.indexOf(key));
	const taken = new Set(places);
	const rest = after.map((item, i) => (taken.has(i) ? undefined : restOf(item)));
	return places.map((place, i) => (place >= 0 ? place : takeOut(rest, restOf(before[i]))));
}

function takeOut(rest: (string | undefined)[], wanted: string | undefined): number {
	const place = wanted === undefined ? -1 : rest.indexOf(wanted);
	if (place >= 0) rest[place] = undefined;
	return place;
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

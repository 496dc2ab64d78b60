/**
 * The index in `after` of each item of `before`, -1 where it is gone. Items are matched by what
 * identifies them: an id, an instant, an address. A dated item without a match is matched by the rest
 * of it, so that an update with a changed instant is still the same. No two items share an index.
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

/** Keys, each with a count, so that repeated ones differ. */
function keysOf(items: readonly unknown[], key: (item: unknown) => string): string[] {
	const seen = new Map<string, number>();
	return items.map(key).map((name) => {
		const count = seen.get(name) ?? 0;
		seen.set(name, count + 1);
		return `${name} ${count}`;
	});
}

function keyOf(item: unknown): string {
	if (!isGroup(item)) return JSON.stringify(typeof item === 'string' ? normalizeText(item) : item);
	if ('at' in item) return JSON.stringify([item['at'], item['of']]);
	return JSON.stringify(item['id'] ?? item['url'] ?? [item['what'], item['component']]);
}

function restOf(item: unknown): string | undefined {
	if (!isGroup(item) || !('at' in item)) return undefined;
	const { at: _at, ...rest } = item;
	return JSON.stringify(rest);
}

/** Fields and their values. */
export type Group = Readonly<Record<string, unknown>>;

/** Whether a value is a group of fields. */
export function isGroup(value: unknown): value is Group {
	return typeof value === 'object' && value !== null && !Array.isArray(value) && !isTime(value);
}

/** Whether a value is an uncertain time, which is compared as one value. */
export function isTime(value: object): value is { earliest: number; latest: number } {
	return 'earliest' in value && 'latest' in value;
}

/** The text without what differs between systems: line ends, and white space around it. */
export function normalizeText(text: string): string {
	return text.replaceAll('\r\n', '\n').trim();
}

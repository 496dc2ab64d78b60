declare const brand: unique symbol;

/**
 * An absolute instant: whole milliseconds since 1970-01-01T00:00Z. A branded number and not a
 * `Date`, because there are hundreds of thousands of them and a `Date` would bring the machine's
 * zone along.
 */
export type Instant = number & { readonly [brand]: 'Instant' };

/** Milliseconds in a second. */
export const SECOND = 1000;
/** Milliseconds in a minute. */
export const MINUTE = 60 * SECOND;
/** Milliseconds in an hour. */
export const HOUR = 60 * MINUTE;
/** A UTC day. UTC has no daylight saving, so every one of its days is this long. */
export const DAY = 24 * HOUR;

/** The instant `milliseconds` after 1970-01-01T00:00Z. */
export function instant(milliseconds: number): Instant {
	return milliseconds as Instant;
}

/** The instant of an ISO 8601 text that carries an offset, for texts of our own; throws on anything else. */
export function parseIso(iso: string): Instant {
	const milliseconds = /(Z|[+-]\d\d:\d\d)$/.test(iso) ? Date.parse(iso) : Number.NaN;
	if (Number.isNaN(milliseconds)) throw new Error(`“${iso}” is not an instant with an offset.`);
	return instant(milliseconds);
}

/** The instant as ISO 8601 in UTC, to the second: `2020-10-30T06:03:00Z`. */
export function toIso(at: Instant): string {
	return `${new Date(at).toISOString().slice(0, 19)}Z`;
}

/** `at` moved by `milliseconds`, which may be negative. */
export function shift(at: Instant, milliseconds: number): Instant {
	return instant(at + milliseconds);
}

/** The earlier of two instants. */
export function earlier(a: Instant, b: Instant): Instant {
	return a < b ? a : b;
}

/** The later of two instants. */
export function later(a: Instant, b: Instant): Instant {
	return a > b ? a : b;
}

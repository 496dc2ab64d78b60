import { earlier, type Instant, later } from './instant.ts';

/**
 * How precisely a time was written; `bounds` is `A/B`, `about` carries a tolerance. `no_later_than`
 * stands in no file: it is a start that is not public yet, and only its latest instant is known.
 */
type Precision =
	'second' | 'minute' | 'hour' | 'day' | 'month' | 'about' | 'bounds' | 'no_later_than';

/**
 * A time as precisely as it is known: the earliest and the latest instant it can be. For seconds
 * and minutes the two are one point. An hour, day or month runs up to the first instant after it,
 * so `latest` is then the bound that the time stays below. Of a time without an earliest instant
 * (`no_later_than`) both are its latest: what it begins is counted from there.
 */
export interface UncertainTime {
	readonly earliest: Instant;
	readonly latest: Instant;
	readonly precision: Precision;
	/** IANA name of the zone that the writer counted hours, days and months in; UTC for the rest. */
	readonly zone: string;
}

/** A time known to the instant. */
export function exactly(at: Instant): UncertainTime {
	return { earliest: at, latest: at, precision: 'second', zone: 'UTC' };
}

/** A time somewhere between two instants; the bounds may be given in either order. */
export function between(a: Instant, b: Instant): UncertainTime {
	if (a === b) return exactly(a);
	return { earliest: earlier(a, b), latest: later(a, b), precision: 'bounds', zone: 'UTC' };
}

/** A time of which only the latest instant is known. */
export function noLaterThan(at: Instant): UncertainTime {
	return { earliest: at, latest: at, precision: 'no_later_than', zone: 'UTC' };
}

/** Whether the earliest instant of a time is known. */
export function hasEarliest({ precision }: UncertainTime): boolean {
	return precision !== 'no_later_than';
}

/** Whether the time is one point. */
export function isExact(time: UncertainTime): boolean {
	return time.earliest === time.latest && hasEarliest(time);
}

/** Whether `a` lies after `b` for every choice inside both; rules about order fail only then. */
export function isCertainlyAfter(a: UncertainTime, b: UncertainTime): boolean {
	const staysBelow = b.precision === 'hour' || b.precision === 'day' || b.precision === 'month';
	return staysBelow ? a.earliest >= b.latest : a.earliest > b.latest;
}

import { type Instant, MINUTE, shift, toIso } from '../../../src/time/instant.ts';
import { at } from './at.ts';

/** Random entries happen in three days that cross the end of a month. */
export const FIRST = at('2021-02-27T00:00Z');
/** Minutes in those three days. */
export const MINUTES = 3 * 24 * 60;
export const LAST = minute(MINUTES);

/** The instant `count` minutes after the first. */
export function minute(count: number): Instant {
	return shift(FIRST, count * MINUTE);
}

/** The same as text. */
export function minuteText(count: number): string {
	return toIso(minute(count));
}

/** Every minute from `start` up to `end`: what slow oracles walk. */
export function* minutesOf(start: number, end: number): Generator<Instant> {
	for (let t = start; t < end; t += MINUTE) yield t as Instant;
}

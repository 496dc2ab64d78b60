import { tzOffset } from '@date-fns/tz';
import { DAY, type Instant, instant, MINUTE } from '../../time/instant.ts';

declare const brand: unique symbol;

/**
 * What calendar and clock show somewhere, as the milliseconds at which UTC's would show the same.
 * Not an instant: it may happen never or twice.
 */
export type WallClock = number & { readonly [brand]: 'WallClock' };

/** The reading of a wall clock that shows what UTC's shows after `milliseconds` since 1970. */
export function wallClock(milliseconds: number): WallClock {
	return milliseconds as WallClock;
}

/** `2026-11-24` and `14:05`, or `14:05:30` where the seconds are not nought. */
export function wallParts(wall: WallClock): { day: string; clock: string } {
	const iso = new Date(wall).toISOString();
	return { day: iso.slice(0, 10), clock: iso.slice(11, wall % MINUTE === 0 ? 16 : 19) };
}

/** What the clocks of an IANA zone show at an instant. */
export function wallClockIn(zone: string, at: Instant): WallClock {
	return wallClock(at + offsetIn(zone, at));
}

/**
 * The instants at which the clocks of a zone show this: one, none where they are put forward over
 * it, or two, in order, where they are put back over it.
 */
export function instantsAt(zone: string, wall: WallClock): Instant[] {
	const offsets = new Set(near(wall).map((at) => offsetIn(zone, at)));
	return [...offsets]
		.map((offset) => instant(wall - offset))
		.filter((at) => wallClockIn(zone, at) === wall)
		.toSorted((a, b) => a - b);
}

/** The first instant after clocks were put forward over a reading that never was. */
export function instantAfterGap(zone: string, wall: WallClock): Instant {
	let [before, after] = near(wall);
	const old = offsetIn(zone, before);
	while (after - before > 1) {
		const middle = instant(Math.floor((before + after) / 2));
		if (offsetIn(zone, middle) === old) before = middle;
		else after = middle;
	}
	return after;
}

/** An instant surely before and one surely after the zone's clocks show this: no offset is a day long. */
function near(wall: WallClock): [Instant, Instant] {
	return [instant(wall - DAY), instant(wall + DAY)];
}

function offsetIn(zone: string, at: Instant): number {
	return Math.round(tzOffset(zone, new Date(at)) * MINUTE);
}

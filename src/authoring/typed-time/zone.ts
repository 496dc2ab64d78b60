import { tzOffset } from '@date-fns/tz';
import { DAY, HOUR, type Instant, instant, MINUTE } from '../../time/instant.ts';
import { explainAbbreviation, findAbbreviation, isZone } from '../../time/zone.ts';
import { invalidTime, type InvalidTypedTime } from './typed-time.ts';

/** Clocks that a time can be read on. */
export interface ZoneClocks {
	/** How the zone is called in sentences. */
	readonly name: string;
	/** What these clocks show at an instant. */
	readonly shown: (at: Instant) => WallClock;
	/** The instants at which they show something, in order: none, one or two. */
	readonly instants: (wall: WallClock) => readonly Instant[];
	/** Why this reading of the clocks was not on that day, where the name says which half of the year it is. */
	readonly invalid?: (wall: WallClock) => InvalidTypedTime | undefined;
}

const offset = /^([+-])(\d{1,2}):?(\d\d)?$/;

/** The clocks that are named after a time; those of the `usual` zone where none are. */
export function parseClocks(name: string, usual: string): ZoneClocks | InvalidTypedTime {
	if (name === '') return zoneClocks(usual);
	if (name === 'Z' || name === 'UTC' || name === 'GMT') return offsetClocks('UTC', 0);
	const match = offset.exec(name);
	if (match) return numericClocks(name, match);
	if (name.includes('/') && isZone(name)) return zoneClocks(name);
	const known = findAbbreviation(name);
	return known ? abbreviatedClocks(name, known) : noSuchZone(name);
}

/** The clocks of an IANA zone, which are put forward and back. */
function zoneClocks(zone: string): ZoneClocks {
	return {
		name: zone,
		shown: (at) => wallClockIn(zone, at),
		instants: (wall) => instantsAt(zone, wall),
	};
}

function numericClocks(name: string, [, sign, hours, minutes = '0']: RegExpExecArray) {
	const [h, m] = [Number(hours), Number(minutes)];
	const ahead = (sign === '-' ? -1 : 1) * (h * HOUR + m * MINUTE);
	if (m < 60 && ahead >= -12 * HOUR && ahead <= 14 * HOUR) return offsetClocks(name, ahead);
	return invalidTime(
		`There is no offset “${name}”.`,
		'Offsets run from -12:00 to +14:00, such as -07:00 or +05:30.',
	);
}

/** Clocks that are always as far ahead of UTC. */
function offsetClocks(name: string, ahead: number): ZoneClocks {
	return {
		name,
		shown: (at) => wallClock(at + ahead),
		instants: (wall) => [instant(wall - ahead)],
	};
}

function abbreviatedClocks(
	name: string,
	{ zone, hours }: { zone: string; hours: number },
): ZoneClocks {
	return {
		...offsetClocks(name, hours * HOUR),
		invalid: (wall) => {
			const { day, clock } = wallParts(wall);
			if (wallClockIn(zone, instant(wall - hours * HOUR)) === wall) return undefined;
			const problem = explainAbbreviation(`${day}T${clock} ${name}`);
			return problem && { ok: false, ...problem };
		},
	};
}

function noSuchZone(name: string): InvalidTypedTime {
	const advice =
		'Write the offset in numbers (14:05 -07:00), Z for UTC, or the zone of the IANA database (14:05 America/Los_Angeles, or --zone).';
	return invalidTime(
		name.includes('/')
			? `There is no zone “${name}”.`
			: `“${name}” names no one zone: several may be called so, or none.`,
		advice,
	);
}

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
function instantsAt(zone: string, wall: WallClock): Instant[] {
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

import { tzOffset } from '@date-fns/tz';
import { DAY, HOUR, type Instant, instant, MINUTE } from '../../time/instant.ts';
import { dayNamed } from './day.ts';
import type { ClockWords } from './split-time.ts';
import { notUnderstood, type NotUnderstood, type Reading, writtenInUtc } from './typed-time.ts';
import { type Clocks, clocksNamed } from './zone.ts';

/** A clock time without a day is yesterday's or tomorrow's only where that is nearer than this. */
const nearby = 12 * HOUR;

/** The instant at which clocks show the time that was typed, or why there is no one such instant. */
export function placeClock(
	text: string,
	words: ClockWords,
	reading: Reading,
): { readonly ok: true; readonly at: Instant } | NotUnderstood {
	const clocks = clocksNamed(words.zone, reading.zone);
	if ('ok' in clocks) return clocks;
	if (words.clock === undefined) return noSuchClock(text);
	const wall =
		words.day === ''
			? nearestDay(text, words.clock, clocks, reading)
			: onDay(words.day, words.clock, clocks.shown(reading.now), reading.toward);
	if (!wall.ok) return wall;
	return clocks.refusal?.(wall.wall) ?? theInstant(wall.wall, clocks, reading);
}

/** Whether an instant lies where it is asked for: behind now, or from this minute on. */
function isOnSide(at: number, now: number, toward: Reading['toward']): boolean {
	return toward === 'past' ? at <= now : at >= Math.floor(now / MINUTE) * MINUTE;
}

type WallRead = { readonly ok: true; readonly wall: WallClock } | NotUnderstood;

function onDay(day: string, clock: number, now: WallClock, toward: Reading['toward']): WallRead {
	const read = dayNamed(day, now, toward);
	return read.ok ? { ok: true, wall: wallClock(read.midnight + clock) } : read;
}

/** Today’s, else the one before or after midnight, where that is near; else somebody has to say. */
function nearestDay(
	text: string,
	clock: number,
	clocks: Clocks,
	{ now: at, toward }: Reading,
): WallRead {
	const now = clocks.shown(at);
	const today = wallClock(Math.floor(now / DAY) * DAY + clock);
	// In the night on which clocks are put back, what they show does not tell before from after.
	const instants = clocks.instants(today);
	const isRight =
		instants.length > 0
			? instants.some((one) => isOnSide(one, at, toward))
			: isOnSide(today, now, toward);
	if (isRight) return { ok: true, wall: today };
	const other = wallClock(toward === 'past' ? today - DAY : today + DAY);
	if (Math.abs(other - now) < nearby) return { ok: true, wall: other };
	const [is, word] =
		toward === 'past' ? ['is still to come', 'yesterday'] : ['has passed', 'tomorrow'];
	const { clock: shown } = wallParts(now);
	return notUnderstood(
		`“${text}” ${is} today: clocks there show ${shown.slice(0, 5)}.`,
		`Write “${word} ${text}” if that is meant, or say in which zone: 14:05 -07:00, or --zone.`,
	);
}

/** The one instant there is, or the one of two that lies where it is asked for. */
function theInstant(wall: WallClock, clocks: Clocks, { now, toward }: Reading) {
	const both = clocks.instants(wall);
	const fitting = both.filter((at) => isOnSide(at, now, toward));
	const [first, second] = fitting.length === 1 ? fitting : both;
	if (first === undefined) return neverThere(wall, clocks.name);
	return second === undefined
		? { ok: true as const, at: first }
		: twice(wall, clocks.name, first, second);
}

/** Only zones put their clocks forward: `zone` is one. */
function neverThere(wall: WallClock, zone: string): NotUnderstood {
	const after = instantAfterGap(zone, wall);
	const before = (after - MINUTE) as Instant;
	const { day, clock } = wallParts(wall);
	return notUnderstood(
		`There was no ${clock} in ${zone} on ${day}: clocks were put forward over it.`,
		`Write ${writtenInUtc(before)} for the minute before it, or ${writtenInUtc(after)} for the first after it.`,
	);
}

function twice(wall: WallClock, zone: string, first: Instant, second: Instant): NotUnderstood {
	const { day, clock } = wallParts(wall);
	const choice = (at: Instant) => ({ at, label: `${clock} ${offsetLabel(wall, at)}` });
	const choices = [choice(first), choice(second)] as const;
	return {
		...notUnderstood(
			`There were two ${clock} in ${zone} on ${day}: clocks were put back over it.`,
			`Write ${writtenInUtc(first)} (${choices[0].label}) or ${writtenInUtc(second)} (${choices[1].label}).`,
		),
		choices,
	};
}

/** `-07:00`: how far clocks that show this are ahead of UTC. */
function offsetLabel(wall: WallClock, at: Instant): string {
	const minutes = Math.round(Math.abs(wall - at) / MINUTE);
	const two = (value: number) => String(value).padStart(2, '0');
	return `${wall < at ? '-' : '+'}${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`;
}

function noSuchClock(text: string): NotUnderstood {
	return notUnderstood(
		`There is no such time of day as in “${text}”.`,
		'Write hours from 00 to 23 and minutes from 00 to 59 (14:05), or 1 to 12 with am or pm.',
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
export function instantsAt(zone: string, wall: WallClock): Instant[] {
	const offsets = new Set(near(wall).map((at) => offsetIn(zone, at)));
	return [...offsets]
		.map((offset) => instant(wall - offset))
		.filter((at) => wallClockIn(zone, at) === wall)
		.toSorted((a, b) => a - b);
}

/** The first instant after clocks were put forward over a reading that never was. */
function instantAfterGap(zone: string, wall: WallClock): Instant {
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

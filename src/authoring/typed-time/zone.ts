import { HOUR, type Instant, instant, MINUTE } from '../../time/instant.ts';
import { explainAbbreviation, findAbbreviation, isZone } from '../../time/zone.ts';
import { instantsAt, wallClock, type WallClock, wallClockIn, wallParts } from './place-clock.ts';
import { notUnderstood, type NotUnderstood } from './typed-time.ts';

/** Clocks that a time can be read on. */
export interface Clocks {
	/** How the zone is called in sentences. */
	readonly name: string;
	/** What these clocks show at an instant. */
	readonly shown: (at: Instant) => WallClock;
	/** The instants at which they show something, in order: none, one or two. */
	readonly instants: (wall: WallClock) => readonly Instant[];
	/** Why this reading of the clocks was not on that day, where the name says which half of the year it is. */
	readonly refusal?: (wall: WallClock) => NotUnderstood | undefined;
}

const offset = /^([+-])(\d{1,2}):?(\d\d)?$/;

/** The clocks that a word after a time names; those of the `usual` zone where there is no word. */
export function clocksNamed(word: string, usual: string): Clocks | NotUnderstood {
	if (word === '') return zoneClocks(usual);
	if (word === 'Z' || word === 'UTC' || word === 'GMT') return offsetClocks('UTC', 0);
	const match = offset.exec(word);
	if (match) return numericClocks(word, match);
	if (word.includes('/') && isZone(word)) return zoneClocks(word);
	const known = findAbbreviation(word);
	return known ? abbreviatedClocks(word, known) : noSuchZone(word);
}

/** The clocks of an IANA zone, which are put forward and back. */
function zoneClocks(zone: string): Clocks {
	return {
		name: zone,
		shown: (at) => wallClockIn(zone, at),
		instants: (wall) => instantsAt(zone, wall),
	};
}

function numericClocks(word: string, [, sign, hours, minutes = '0']: RegExpExecArray) {
	const [h, m] = [Number(hours), Number(minutes)];
	const ahead = (sign === '-' ? -1 : 1) * (h * HOUR + m * MINUTE);
	if (m < 60 && ahead >= -12 * HOUR && ahead <= 14 * HOUR) return offsetClocks(word, ahead);
	return notUnderstood(
		`There is no offset “${word}”.`,
		'Offsets run from -12:00 to +14:00, such as -07:00 or +05:30.',
	);
}

/** Clocks that are always as far ahead of UTC. */
function offsetClocks(name: string, ahead: number): Clocks {
	return {
		name,
		shown: (at) => wallClock(at + ahead),
		instants: (wall) => [instant(wall - ahead)],
	};
}

function abbreviatedClocks(word: string, { zone, hours }: { zone: string; hours: number }): Clocks {
	return {
		...offsetClocks(word, hours * HOUR),
		refusal: (wall) => {
			const { day, clock } = wallParts(wall);
			if (wallClockIn(zone, instant(wall - hours * HOUR)) === wall) return undefined;
			const problem = explainAbbreviation(`${day}T${clock} ${word}`);
			return problem && { ok: false, ...problem };
		},
	};
}

function noSuchZone(word: string): NotUnderstood {
	const advice =
		'Write the offset in numbers (14:05 -07:00), Z for UTC, or the zone of the IANA database (14:05 America/Los_Angeles, or --zone).';
	return notUnderstood(
		word.includes('/')
			? `There is no zone “${word}”.`
			: `“${word}” names no one zone: several may be called so, or none.`,
		advice,
	);
}

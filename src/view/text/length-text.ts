import type { Length } from '../../domain/incident/effect.ts';
import { DAY, HOUR, MINUTE, SECOND } from '../../time/instant.ts';

/** A space at which no line breaks: `12 h 10 min` is one thing. */
const nb = '\u00a0';

/** `12 h 10 min`, `41 s`, `3 days 4 h`: a length in its two largest units, cut off or rounded up. */
export function lengthText(milliseconds: number, rounding: 'down' | 'up' = 'down'): string {
	const seconds = whole(milliseconds / SECOND, rounding);
	if (seconds < 60) return seconds === 0 ? `0${nb}min` : `${seconds}${nb}s`;
	// Rounded before it is chosen: 23 h 59 min 30 s, rounded up, is one day and not 24 h.
	const minutes = whole(milliseconds / MINUTE, rounding);
	if (minutes * MINUTE < DAY) return hoursText(minutes);
	const hours = whole(milliseconds / HOUR, rounding);
	const [days, rest] = [Math.floor(hours / 24), hours % 24];
	return [days === 1 ? `1${nb}day` : `${days}${nb}days`, rest === 0 ? '' : `${rest}${nb}h`]
		.join(nb)
		.trim();
}

/** A length that is a range, cut off below and rounded up above; one text where both print alike. */
export function rangeText({ least, most }: Length): string {
	const [from, to] = [lengthText(least, 'down'), lengthText(most, 'up')];
	if (least === most) return from;
	if (least === 0) return `at most ${to}`;
	return from === to ? from : `${from} to ${to}`;
}

/** Months and years are those of the Gregorian calendar, on average. */
const units = [
	['year', 365.2425 * DAY],
	['month', 30.436875 * DAY],
	['day', DAY],
	['hour', HOUR],
	['minute', MINUTE],
] as const;

/** `9 months`, `6 years`: how long ago something was, in its largest whole unit, for reading in passing. */
export function ageText(milliseconds: number): string {
	for (const [unit, size] of units) {
		const count = Math.floor(milliseconds / size);
		if (count > 0) return `${count} ${unit}${count === 1 ? '' : 's'}`;
	}
	return 'less than a minute';
}

function hoursText(minutes: number): string {
	const [hours, rest] = [Math.floor(minutes / 60), minutes % 60];
	if (hours === 0) return `${rest}${nb}min`;
	return rest === 0 ? `${hours}${nb}h` : `${hours}${nb}h${nb}${rest}${nb}min`;
}

function whole(value: number, rounding: 'down' | 'up'): number {
	return rounding === 'down' ? Math.floor(value) : Math.ceil(value);
}

import type { Duration } from 'date-fns';
import { formatDuration } from 'date-fns/formatDuration';
import type { Length } from '../../domain/incident/effect.ts';
import { DAY, HOUR, MINUTE, SECOND } from '../../time/instant.ts';

/** A non-breaking space, so that `12 h 10 min` stays on one line. */
const nb = '\u00a0';

/** `12 h 10 min`, `41 s`, `3 days 4 h`: a length in its two largest units, cut off or rounded up. */
export function lengthText(milliseconds: number, rounding: 'down' | 'up' = 'down'): string {
	const seconds = whole(milliseconds / SECOND, rounding);
	if (seconds < 60) return unitsText({ seconds }) || `0${nb}min`;
	// Rounded before the units are chosen: 23 h 59 min 30 s, rounded up, is one day and not 24 h.
	const minutes = whole(milliseconds / MINUTE, rounding);
	if (minutes * MINUTE < DAY)
		return unitsText({ hours: Math.floor(minutes / 60), minutes: minutes % 60 });
	const hours = whole(milliseconds / HOUR, rounding);
	return unitsText({ days: Math.floor(hours / 24), hours: hours % 24 });
}

/** Our short units in place of those of date-fns; units of which there are none are left out. */
function unitsText(duration: Duration): string {
	const symbols: Readonly<Record<string, string>> = { xHours: 'h', xMinutes: 'min', xSeconds: 's' };
	const symbolOf = (token: string, count: number) =>
		symbols[token] ?? (count === 1 ? 'day' : 'days');
	return formatDuration(duration, {
		delimiter: nb,
		locale: { formatDistance: (token, count) => `${count}${nb}${symbolOf(token, count)}` },
	});
}

/** A range of lengths, cut off below and rounded up above; one text if both ends print alike. */
export function rangeText({ least, most }: Length): string {
	if (most === Infinity) return `at least ${lengthText(least, 'down')}`;
	const [from, to] = [lengthText(least, 'down'), lengthText(most, 'up')];
	if (least === most) return from;
	if (least === 0) return `at most ${to}`;
	return from === to ? from : `${from} to ${to}`;
}

/** The average months and years of the Gregorian calendar, in milliseconds. */
const units = [
	['year', 365.2425 * DAY],
	['month', 30.436875 * DAY],
	['day', DAY],
	['hour', HOUR],
	['minute', MINUTE],
] as const;

/** `9 months`, `6 years`: an age in its largest whole unit, where no more detail is needed. */
export function ageText(milliseconds: number): string {
	for (const [unit, size] of units) {
		const count = Math.floor(milliseconds / size);
		if (count > 0) return `${count} ${unit}${count === 1 ? '' : 's'}`;
	}
	return 'less than a minute';
}

function whole(value: number, rounding: 'down' | 'up'): number {
	return rounding === 'down' ? Math.floor(value) : Math.ceil(value);
}

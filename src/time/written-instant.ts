import { type Instant, instant, MINUTE } from './instant.ts';

/** The instant of a day, a clock to the second and an offset; `undefined` where there is none such. */
export function instantAt(date: string, clock: string, zone: string): Instant | undefined {
	const [h = 99, m = 99, s = 99] = clock.split(':').map(Number);
	const milliseconds = Date.parse(`${date}T${clock}Z`);
	if (!isDate(date) || h > 23 || m > 59 || s > 59 || Number.isNaN(milliseconds)) return undefined;
	if (zone === 'Z') return instant(milliseconds);
	const [hours = 99, minutes = 99] = zone.slice(1).split(':').map(Number);
	const minutesAhead = (zone.startsWith('-') ? -1 : 1) * (hours * 60 + minutes);
	if (minutes > 59 || minutesAhead > 14 * 60 || minutesAhead < -12 * 60) return undefined;
	return instant(milliseconds - minutesAhead * MINUTE);
}

/**
 * `Date.parse` lets 30 February roll over into March: a date is real if it survives the way back.
 * A year below 100 is a slip of the pen, and `Date` would take it for one of the twentieth century.
 */
export function isDate(date: string): boolean {
	if (date.startsWith('00')) return false;
	const milliseconds = Date.parse(`${date}T00:00:00Z`);
	return !Number.isNaN(milliseconds) && new Date(milliseconds).toISOString().startsWith(date);
}

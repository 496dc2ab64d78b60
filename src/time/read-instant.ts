import { type Instant, instant, MINUTE } from './instant.ts';

/** Lengths of `2026-01-01T00:00Z` and of `2026-01-01T00:00:00Z`. */
const [toMinute, toSecond] = [17, 20];

/**
 * The instant of a text in UTC to the minute or second, such as `2026-01-01T00:00Z`; `undefined`
 * for any other. It reads digit by digit, because observations have hundreds of thousands of them.
 */
export function parseUtcInstant(text: string): Instant | undefined {
	if (!hasMarks(text)) return undefined;
	const year = pairAt(text, 0) * 100 + pairAt(text, 2);
	const [month, day] = [pairAt(text, 5), pairAt(text, 8)];
	const [hour, minute] = [pairAt(text, 11), pairAt(text, 14)];
	const second = text.length === toSecond ? pairAt(text, 17) : 0;
	// Each comparison also fails for NaN. `Date` takes years below 100 for later ones.
	if (!(year >= 100 && month >= 1 && month <= 12 && day >= 1)) return undefined;
	if (!(hour <= 23 && minute <= 59 && second <= 59)) return undefined;
	if (!(day <= 28 || day <= daysIn(year, month))) return undefined;
	return instant(Date.UTC(year, month - 1, day, hour, minute, second));
}

function hasMarks(text: string): boolean {
	if (text.length !== toMinute && text.length !== toSecond) return false;
	const isDay = text[4] === '-' && text[7] === '-' && text[10] === 'T';
	const isClock = text[13] === ':' && (text.length === toMinute || text[16] === ':');
	return isDay && isClock && text.endsWith('Z');
}

/** The number of two digits at `index`; not a number where they are none. */
function pairAt(text: string, index: number): number {
	return digitAt(text, index) * 10 + digitAt(text, index + 1);
}

function digitAt(text: string, index: number): number {
	const digit = text.charCodeAt(index) - 48;
	return digit >= 0 && digit <= 9 ? digit : Number.NaN;
}

function daysIn(year: number, month: number): number {
	return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

/** The instant of a day, a clock to the second and an offset; `undefined` where it does not exist. */
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
 * Whether a day `yyyy-mm-dd` exists: `Date.parse` lets 30 February roll over into March, so it must
 * survive the way back. A year below 100 is a typing error; `Date` would take it as 19xx.
 */
export function isDate(date: string): boolean {
	if (date.startsWith('00')) return false;
	const milliseconds = Date.parse(`${date}T00:00:00Z`);
	return !Number.isNaN(milliseconds) && new Date(milliseconds).toISOString().startsWith(date);
}

import { type Instant, instant } from './instant.ts';

/** Lengths of `2026-01-01T00:00Z` and of `2026-01-01T00:00:00Z`. */
const [toMinute, toSecond] = [17, 20];

/**
 * The instant of a text in UTC to the minute or second, such as `2026-01-01T00:00Z`; `undefined`
 * for any other. It reads digit by digit, because it is asked for hundreds of thousands of texts.
 */
export function utcInstant(text: string): Instant | undefined {
	if (!hasMarks(text)) return undefined;
	const year = pairAt(text, 0) * 100 + pairAt(text, 2);
	const [month, day] = [pairAt(text, 5), pairAt(text, 8)];
	const [hour, minute] = [pairAt(text, 11), pairAt(text, 14)];
	const second = text.length === toSecond ? pairAt(text, 17) : 0;
	// Each comparison also refuses what is no number. `Date` takes years below 100 for later ones.
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

import type { ParsedComponents } from 'chrono-node';
import { GB } from 'chrono-node/en';
import { wallClock, type WallClock } from './wall-clock.ts';

/** Weekday, day, month and year as far as they were said: what is not certain means nothing. */
export type CalendarWords = Pick<ParsedComponents, 'get' | 'isCertain'>;

/**
 * Chrono counts from the day that the machine's clocks show, and some machine's have skipped one. So
 * only what stands in the words is taken from it; from this day, of a year with a 29 February, nothing.
 */
const anyDay = { instant: new Date(Date.UTC(2024, 6, 1, 12)), timezone: 0 };

/** The parts of a date that is the whole text, with nothing left over. */
export function asCalendar(words: string): CalendarWords | undefined {
	const [result, ...others] = GB.parse(words, anyDay);
	return result?.text === words && others.length === 0 && !result.end ? result.start : undefined;
}

/**
 * The day that was said; where its year was not, in the year near by that brings it nearest.
 * `undefined` where there is no such day.
 */
export function midnightOf(read: CalendarWords, now: WallClock): WallClock | undefined {
	const part = (name: 'year' | 'month' | 'day') => read.get(name) ?? 0;
	const inYear = (year: number) => Date.UTC(year, part('month') - 1, part('day'));
	const isReal = (midnight: number) => new Date(midnight).getUTCDate() === part('day');
	const thisYear = new Date(now).getUTCFullYear();
	const near = Array.from({ length: 17 }, (_, index) => thisYear - 8 + index);
	const [nearest] = (read.isCertain('year') ? [part('year')] : near)
		.map(inYear)
		.filter(isReal)
		.toSorted((a, b) => Math.abs(a - now) - Math.abs(b - now));
	return nearest === undefined ? undefined : wallClock(nearest);
}

import type { ParsedComponents } from 'chrono-node';
import { GB } from 'chrono-node/en';
import { wallClock, type WallClock } from './place-clock.ts';

/** A text with a clock time in it, in its parts. */
export interface ClockWords {
	/** `yesterday`, `24 Nov`, `Tuesday`; empty where no day was said. */
	readonly day: string;
	/** Milliseconds since midnight that the clock shows; `undefined` where there is no such time of day. */
	readonly clock: number | undefined;
	/** `PDT`, `-08:00`, `Europe/Berlin`, `Z`; empty where none was said. */
	readonly zone: string;
}

const clock = /(?<![\d:.+-])(\d{1,2}):(\d\d)(?::(\d\d))?(?![\d:.])\s*([ap]\.?m\b\.?)?/i;
const hourOnly = /(?<![\d:.+-])(\d{1,2})\s*([ap]\.?m\b\.?)/i;
const zone = /^([+-]\d{1,2}(?::?\d\d)?|[A-Z]\w+(?:\/[\w+-]+)+|[A-Z]{1,5})(?=\s|$)\s*/;

/** Finds day, clock and zone in a text such as `yesterday at 2:05 pm PDT`; `undefined` without a clock. */
export function splitWords(typed: string): ClockWords | undefined {
	const text = apart(typed);
	const match = clock.exec(text) ?? hourOnly.exec(text);
	if (!match) return undefined;
	const after = text.slice(match.index + match[0].length).trim();
	const [whole = '', zoneWord = ''] = zone.exec(after) ?? [];
	const day = `${text.slice(0, match.index)} ${after.slice(whole.length)}`;
	return { day: bare(day), clock: timeOfDay(match), zone: zoneWord };
}

/** `2026-11-24T14:05Z`, `14:05z` and `14:05 utc+2` with a space between day, clock and zone. */
function apart(text: string): string {
	return (
		text
			.replace(/^(\d{4}-\d\d-\d\d)T(?=\d)/, '$1 ')
			// As logs have it; no more than the second is known of anything here.
			.replace(/(\d:\d\d:\d\d)[.,]\d+/, '$1')
			.replace(/(\d:\d\d)(z|utc|gmt|[+-]\d[\d:]*)(?=\s|$)/i, '$1 $2')
			.replace(/\b(?:utc|gmt) ?(?=[+-]\d)/i, ' ')
			.replace(/\b(z|utc|gmt)\b/i, (word) => word.toUpperCase())
	);
}

/** A day without the words that only join it to a clock time. */
function bare(day: string): string {
	return day
		.replace(/,?\s*(\bat|@)?\s*$/i, '')
		.replace(/^\s*(at\b|@|,)?\s*/i, '')
		.replace(/^on\s+/i, '')
		.trim();
}

function timeOfDay(match: RegExpExecArray): number | undefined {
	const isHourOnly = match.length === 3;
	const half = (isHourOnly ? match[2] : match[4])?.charAt(0).toLowerCase();
	const [hour, minute, second] = [
		match[1],
		isHourOnly ? 0 : match[2],
		isHourOnly ? 0 : match[3],
	].map((part) => Number(part ?? 0)) as [number, number, number];
	if (minute > 59 || second > 59 || hour > 23) return undefined;
	if (half !== undefined && (hour < 1 || hour > 12)) return undefined;
	const hours = half === undefined ? hour : (hour % 12) + (half === 'p' ? 12 : 0);
	return ((hours * 60 + minute) * 60 + second) * 1000;
}

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

import type { ParsedComponents } from 'chrono-node';
import { GB } from 'chrono-node/en';
import { DAY } from '../../time/instant.ts';
import { invalidTime, type InvalidTypedTime } from './typed-time.ts';
import { wallClock, type WallClock } from './zone.ts';

/** A day of the calendar, as the wall clock's reading at its midnight. */
type DayRead = { readonly ok: true; readonly midnight: WallClock } | InvalidTypedTime;

const weekdays = '(?:mon|tues?|wed(?:nes)?|thu(?:rs?)?|fri|sat(?:ur)?|sun)(?:day)?';
const day = String.raw`\d{1,2}(?:st|nd|rd|th)?`;
const monthName = '[a-z]{3,9}';

/** The texts that chrono-node is given. Those that it gets wrong, or reads in the machine's zone, are left out. */
const forms = [
	new RegExp(`^${weekdays}$`, 'i'),
	/^\d{4}([/-])\d\d\1\d\d$/,
	new RegExp(String.raw`^(?:${weekdays},? )?${day} (?:of )?${monthName}(?:,? \d{4})?$`, 'i'),
	new RegExp(String.raw`^(?:${weekdays},? )?${monthName} ${day}(?:,? \d{4})?$`, 'i'),
];

/**
 * The day that a text such as `yesterday`, `Tuesday` or `24 Nov` means, counted from what the clocks
 * there show now. A weekday is today or the nearest one behind or ahead; a day without its year is
 * that of the year that brings it nearest.
 */
export function parseNamedDay(text: string, now: WallClock, toward: 'past' | 'coming'): DayRead {
	if (/^[\d ]+[/.-]\d+([/.-]\d*)?$/.test(text) && !/^\d{4}[/-]/.test(text))
		return eitherOrder(text);
	const counted = daysFromToday(text);
	if (counted !== undefined) return found(wallClock((Math.floor(now / DAY) + counted) * DAY));
	if (!forms.some((form) => form.test(text))) return noDay(text);
	// “Nov 24” alone would be read as November of the year 2024.
	const turned = text.replace(/([a-z]{3,9}) (\d{1,2})(?:st|nd|rd|th)?(?=,? \d{4}$|$)/i, '$2 $1');
	const read = parseCalendar(turned.replace(/, (?=\d{4}$)/, ' ').replaceAll('/', '-'));
	if (!read) return noDay(text);
	if (!read.isCertain('day')) return found(nearestWeekday(read.get('weekday') ?? 0, now, toward));
	const midnight = midnightOf(read, now);
	if (midnight === undefined) return noDay(text);
	return checkWeekday(text, read, midnight) ?? found(midnight);
}

/** `yesterday` is 1 behind; `undefined` where days are not counted from today. */
function daysFromToday(text: string): number | undefined {
	const named = ['yesterday', 'today', 'tomorrow'].indexOf(text.toLowerCase());
	if (named >= 0) return named - 1;
	const [, behind, ahead] = /^(?:(\d{1,3}) days? ago|in (\d{1,3}) days?)$/i.exec(text) ?? [];
	if (behind !== undefined) return -Number(behind);
	return ahead === undefined ? undefined : Number(ahead);
}

function nearestWeekday(weekday: number, now: WallClock, toward: 'past' | 'coming'): WallClock {
	const today = Math.floor(now / DAY) * DAY;
	const ahead = (weekday - new Date(today).getUTCDay() + 7) % 7;
	const behind = (7 - ahead) % 7;
	return wallClock(toward === 'coming' ? today + ahead * DAY : today - behind * DAY);
}

/** “Monday 24 November” of a year in which that is a Tuesday: one of the two is a mistake. */
function checkWeekday(text: string, read: CalendarParts, midnight: WallClock) {
	const isNamed = new RegExp(`^${weekdays}\\b`, 'i').test(text);
	const is = new Date(midnight).getUTCDay();
	if (!isNamed || read.get('weekday') === is) return undefined;
	const iso = new Date(midnight).toISOString().slice(0, 10);
	return invalidTime(
		`“${text}” names two days: ${iso} is a ${names[is]}.`,
		'Write the day alone, such as 2026-11-24.',
	);
}

const names = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];

function found(midnight: WallClock): DayRead {
	return { ok: true, midnight };
}

function eitherOrder(text: string): InvalidTypedTime {
	if (/^\d{1,2}\.\d\d$/.test(text))
		return invalidTime(
			`“${text}” may be a day or a time of day.`,
			'Write a time with a colon (14:05), a day with its month in letters (10 Nov).',
		);
	return invalidTime(
		`“${text}” may be read with the day or the month first.`,
		'Write the year first (2026-11-10), or the month in letters (10 Nov).',
	);
}

function noDay(text: string): InvalidTypedTime {
	return invalidTime(
		`“${text}” is no day that is understood here, or there is none such.`,
		'Write today, yesterday, tomorrow, Tuesday, 24 Nov, 2 days ago or 2026-11-24; a zone as -08:00, PST or America/Los_Angeles.',
	);
}

/** Weekday, day, month and year as far as they were typed: what is not certain is to be ignored. */
type CalendarParts = Pick<ParsedComponents, 'get' | 'isCertain'>;

/**
 * Chrono counts from the day that the machine's clocks show, and some machine's have skipped one. So
 * only what the text names is taken from it; from this day, of a year with a 29 February, nothing.
 */
const anyDay = { instant: new Date(Date.UTC(2024, 6, 1, 12)), timezone: 0 };

/** The parts of a date that is the whole text, with nothing left over. */
function parseCalendar(text: string): CalendarParts | undefined {
	const [result, ...others] = GB.parse(text, anyDay);
	return result?.text === text && others.length === 0 && !result.end ? result.start : undefined;
}

/**
 * The day that was typed; without a year, in the year near by that brings it nearest.
 * `undefined` where there is no such day.
 */
function midnightOf(read: CalendarParts, now: WallClock): WallClock | undefined {
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

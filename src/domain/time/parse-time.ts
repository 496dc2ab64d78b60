import { HOUR, type Instant, instant, MINUTE } from './instant.ts';
import type { UncertainTime } from './uncertain-time.ts';
import { abbreviationProblem } from './zone-abbreviation.ts';
import { startOfZonedDay } from './zone.ts';

/** A time that was read, or what is wrong with the text and what to write instead. */
export type ParsedTime =
	| { readonly ok: true; readonly time: UncertainTime }
	| { readonly ok: false; readonly message: string; readonly advice: string };

const offset = String.raw`(Z|[+-]\d\d:\d\d)`;
const exact = new RegExp(String.raw`^(\d{4}-\d\d-\d\d)T(\d\d:\d\d)(:\d\d)?${offset}$`);
const hour = new RegExp(String.raw`^(\d{4}-\d\d-\d\d)T(\d\d)${offset}$`);
const day = /^(\d{4})-(\d\d)-(\d\d)$/;
const month = /^(\d{4})-(\d\d)$/;
const about = /^([^~/]+)~(\d{1,3})([mh])$/;

const forms =
	'Write an instant with its offset (2020-10-30T06:03Z, 2020-10-30T03:29-07:00), or no more than is known: an hour 2026-02-02T20Z, a day 2016-05-17, a month 2025-09, about 2020-10-30T06:03Z~15m, or bounds A/B.';

/**
 * Reads a time as CONTRIBUTING writes it. `zone` reads days and months, which carry no offset.
 * An hour, day or month is a half-open span; `A/B` runs from A's earliest to B's latest instant.
 */
export function parseTime(text: string, zone: string): ParsedTime {
	if (text.includes('/')) return parseBounds(text, zone);
	const tolerance = about.exec(text);
	if (tolerance) return parseAbout(tolerance, zone);
	return (
		parseInstant(text) ??
		parseHour(text) ??
		parseDay(text, zone) ??
		parseMonth(text, zone) ??
		refuse(text)
	);
}

function parseInstant(text: string): ParsedTime | undefined {
	const match = exact.exec(text);
	if (!match) return undefined;
	const [, date = '', clock = '', seconds, zone = ''] = match;
	const at = instantAt(date, `${clock}${seconds ?? ':00'}`, zone);
	if (at === undefined) return impossible(text);
	return found(at, at, seconds ? 'second' : 'minute', 'UTC');
}

function parseHour(text: string): ParsedTime | undefined {
	const match = hour.exec(text);
	if (!match) return undefined;
	const [, date = '', hours = '', zone = ''] = match;
	const at = instantAt(date, `${hours}:00:00`, zone);
	return at === undefined ? impossible(text) : found(at, instant(at + HOUR), 'hour', 'UTC');
}

function parseDay(text: string, zone: string): ParsedTime | undefined {
	const match = day.exec(text);
	if (!match) return undefined;
	if (!isDate(text)) return impossible(text);
	const [y, m, d] = match.slice(1).map(Number) as [number, number, number];
	return found(startOfZonedDay(y, m, d, zone), startOfZonedDay(y, m, d + 1, zone), 'day', zone);
}

function parseMonth(text: string, zone: string): ParsedTime | undefined {
	const match = month.exec(text);
	if (!match) return undefined;
	if (!isDate(`${text}-01`)) return impossible(text);
	const [y, m] = match.slice(1).map(Number) as [number, number];
	return found(startOfZonedDay(y, m, 1, zone), startOfZonedDay(y, m + 1, 1, zone), 'month', zone);
}

function parseAbout([, text = '', amount, unit]: RegExpExecArray, zone: string): ParsedTime {
	const middle = parseTime(text, zone);
	if (!middle.ok) return middle;
	const slack = Number(amount) * (unit === 'h' ? HOUR : MINUTE);
	return found(
		instant(middle.time.earliest - slack),
		instant(middle.time.latest + slack),
		'about',
		middle.time.zone,
	);
}

function parseBounds(text: string, zone: string): ParsedTime {
	const parts = text.split('/');
	if (parts.length !== 2) return refuse(text);
	const [from, to] = parts.map((part) => parseTime(part.trim(), zone)) as [ParsedTime, ParsedTime];
	if (!from.ok) return from;
	if (!to.ok) return to;
	if (to.time.latest < from.time.earliest)
		return {
			ok: false,
			message: `The bounds “${text}” are the wrong way round.`,
			advice: 'Write the earlier bound first: A/B.',
		};
	return found(from.time.earliest, to.time.latest, 'bounds', from.time.zone);
}

const unknown: ParsedTime = {
	ok: false,
	message: 'Only an end may be “unknown”.',
	advice: 'Write as much as is known: a day, a month, or bounds A/B that it must lie between.',
};

function refuse(text: string): ParsedTime {
	if (text === 'unknown') return unknown;
	if (!hasPossibleClock(text)) return impossible(text);
	const abbreviation = abbreviationProblem(text);
	if (abbreviation) return { ok: false, ...abbreviation };
	if (/^\d{4}-\d\d-\d\d[T ]\d\d(:\d\d(:\d\d)?)?$/.test(text)) {
		const iso = text.replace(' ', 'T');
		return {
			ok: false,
			message: `The time “${text}” has no offset.`,
			advice: `Write ${iso}Z if that is UTC, or ${iso}-07:00 with the offset in force there and then.`,
		};
	}
	return { ok: false, message: `“${text}” is not a time.`, advice: forms };
}

function impossible(text: string): ParsedTime {
	return {
		ok: false,
		message: `There is no such day or hour as “${text}”.`,
		advice:
			'Look at the year, the month’s length, the hour (00 to 23), the minutes and the offset (-12:00 to +14:00).',
	};
}

/** Whether a text that begins with a day and an hour names ones that exist, so that advice can repeat them. */
function hasPossibleClock(text: string): boolean {
	const [, date, clock] = /^(\d{4}-\d\d-\d\d)[T ](\d\d(?::\d\d){0,2})/.exec(text) ?? [];
	if (date === undefined || clock === undefined) return true;
	return instantAt(date, `${clock}:00:00`.slice(0, 8), 'Z') !== undefined;
}

function instantAt(date: string, clock: string, zone: string): Instant | undefined {
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
function isDate(date: string): boolean {
	if (date.startsWith('00')) return false;
	const milliseconds = Date.parse(`${date}T00:00:00Z`);
	return !Number.isNaN(milliseconds) && new Date(milliseconds).toISOString().startsWith(date);
}

function found(
	earliest: Instant,
	latest: Instant,
	precision: UncertainTime['precision'],
	zone: string,
): ParsedTime {
	return { ok: true, time: { earliest, latest, precision, zone } };
}

import { HOUR, type Instant, instant, MINUTE } from './instant.ts';
import { explainInvalidTime, type InvalidTime, noSuchTime } from './invalid-time.ts';
import { instantAt, isDate } from './read-instant.ts';
import { isCertainlyAfter, type UncertainTime } from './uncertain-time.ts';
import { startOfZonedDay } from './zone.ts';

/** A time that was parsed, or what is wrong with the text and what to write instead. */
type ParsedTime = { readonly ok: true; readonly time: UncertainTime } | InvalidTime;

const offset = String.raw`(Z|[+-]\d\d:\d\d)`;
const exact = new RegExp(String.raw`^(\d{4}-\d\d-\d\d)T(\d\d:\d\d)(:\d\d)?${offset}$`);
const hour = new RegExp(String.raw`^(\d{4}-\d\d-\d\d)T(\d\d)${offset}$`);
const day = /^(\d{4})-(\d\d)-(\d\d)$/;
const month = /^(\d{4})-(\d\d)$/;
const about = /^([^~/]+)~(\d{1,3})([mh])$/;

const instantForm = String.raw`\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d)?${offset}`;
const point = String.raw`(${instantForm}|\d{4}-\d\d-\d\dT\d\d${offset}|\d{4}-\d\d-\d\d|\d{4}-\d\d)(~\d{1,3}[mh])?`;

/** An instant to the minute or second with its offset, for editors; only `parseTime` checks that it exists. */
export const instantPattern = `^${instantForm}$`;
/** A time as precisely as it is known, for editors: also hours, days, months, about, and bounds. */
export const timePattern = String.raw`^${point}(\s*/\s*${point})?$`;

/**
 * Parses a time in the forms that CONTRIBUTING lists. `zone` is for days and months, which carry no
 * offset. An hour, day or month is a half-open span; `A/B` runs from A's earliest to B's latest instant.
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
		explainInvalidTime(text)
	);
}

function parseInstant(text: string): ParsedTime | undefined {
	const match = exact.exec(text);
	if (!match) return undefined;
	const [, date = '', clock = '', seconds, zone = ''] = match;
	const at = instantAt(date, `${clock}${seconds ?? ':00'}`, zone);
	if (at === undefined) return noSuchTime(text);
	return parsed(at, at, seconds ? 'second' : 'minute', 'UTC');
}

function parseHour(text: string): ParsedTime | undefined {
	const match = hour.exec(text);
	if (!match) return undefined;
	const [, date = '', hours = '', zone = ''] = match;
	const at = instantAt(date, `${hours}:00:00`, zone);
	return at === undefined ? noSuchTime(text) : parsed(at, instant(at + HOUR), 'hour', 'UTC');
}

function parseDay(text: string, zone: string): ParsedTime | undefined {
	const match = day.exec(text);
	if (!match) return undefined;
	if (!isDate(text)) return noSuchTime(text);
	const [y, m, d] = match.slice(1).map(Number) as [number, number, number];
	return parsed(startOfZonedDay(y, m, d, zone), startOfZonedDay(y, m, d + 1, zone), 'day', zone);
}

function parseMonth(text: string, zone: string): ParsedTime | undefined {
	const match = month.exec(text);
	if (!match) return undefined;
	if (!isDate(`${text}-01`)) return noSuchTime(text);
	const [y, m] = match.slice(1).map(Number) as [number, number];
	return parsed(startOfZonedDay(y, m, 1, zone), startOfZonedDay(y, m + 1, 1, zone), 'month', zone);
}

function parseAbout([, text = '', amount, unit]: RegExpExecArray, zone: string): ParsedTime {
	const middle = parseTime(text, zone);
	if (!middle.ok) return middle;
	const { earliest, latest, zone: ownZone } = middle.time;
	const slack = Number(amount) * (unit === 'h' ? HOUR : MINUTE);
	return parsed(instant(earliest - slack), instant(latest + slack), 'about', ownZone);
}

function parseBounds(text: string, zone: string): ParsedTime {
	const parts = text.split('/');
	if (parts.length !== 2) return explainInvalidTime(text);
	const [from, to] = parts.map((part) => parseTime(part.trim(), zone)) as [ParsedTime, ParsedTime];
	if (!from.ok) return from;
	if (!to.ok) return to;
	if (isCertainlyAfter(from.time, to.time))
		return {
			ok: false,
			message: `The bounds “${text}” are the wrong way round.`,
			advice: 'Write the earlier bound first: A/B.',
		};
	return parsed(from.time.earliest, to.time.latest, 'bounds', from.time.zone);
}

function parsed(
	earliest: Instant,
	latest: Instant,
	precision: UncertainTime['precision'],
	zone: string,
): ParsedTime {
	return { ok: true, time: { earliest, latest, precision, zone } };
}

import { HOUR, type Instant, instant, MINUTE } from '../../time/instant.ts';
import { parseTime } from '../../time/parse-time.ts';
import { isExact } from '../../time/uncertain-time.ts';
import { parseAmount, parseDuration } from './amount.ts';
import { parseNamedDay } from './day.ts';
import { explainRange } from './explain-range.ts';
import { placeClockTime, splitClockTime } from './place-clock.ts';
import {
	formatInUtc,
	invalidTime,
	type InvalidTypedTime,
	type TimeContext,
	type TypedTimeResult,
} from './typed-time.ts';
import { wallClockIn } from './zone.ts';

/** Reads a time as people type it, as precisely as they know it: a point, about a point, or bounds. */
export function readTime(typed: string, context: TimeContext): TypedTimeResult {
	const text = typed.trim().replaceAll(/\s+/g, ' ');
	const read = readBounds(text, context) ?? readAbout(text, context) ?? readPoint(text, context);
	return read.ok ? (wrongSide(text, read, context) ?? read) : read;
}

/** Reads an instant at which something becomes public: a time that may not be vague. */
export function readInstant(
	typed: string,
	context: TimeContext,
): { readonly ok: true; readonly at: Instant } | InvalidTypedTime {
	const read = readTime(typed, context);
	if (!read.ok) return read;
	if (isExact(read.time)) return { ok: true, at: read.time.earliest };
	return invalidTime(
		`“${typed.trim()}” is not one instant, and what is public became so at one.`,
		'Say it to the minute: 14:05, 20m ago, 2026-11-24T14:05Z.',
	);
}

/** Reads when something ended: a time, or `unknown`. */
export function readEnd(typed: string, context: TimeContext): TypedTimeResult | 'unknown' {
	return typed.trim().toLowerCase() === 'unknown' ? 'unknown' : readTime(typed, context);
}

/** A past time may not lie ahead, nor a coming one behind: then the day is a mistake. */
function wrongSide(
	text: string,
	{ time }: Extract<TypedTimeResult, { ok: true }>,
	{ now, toward }: TimeContext,
): InvalidTypedTime | undefined {
	const isWrong = toward === 'past' ? time.earliest > now : time.latest < now - MINUTE;
	if (!isWrong) return undefined;
	const shown = new Date(time.earliest).toISOString().slice(0, 16);
	const is = toward === 'past' ? 'is still to come' : 'has passed';
	return invalidTime(
		`“${text}” is ${shown}Z, and that ${is}: it is ${new Date(now).toISOString().slice(0, 16)}Z.`,
		'Write the day with it (2026-11-24 14:05), or say in which zone: 14:05 -07:00, or --zone.',
	);
}

/** Reads one time: in the file's own grammar, as an amount from now, or as a clock time on some day. */
function readPoint(text: string, context: TimeContext): TypedTimeResult {
	const filed = parseTime(text, context.fileZone);
	if (filed.ok) return { ok: true, time: filed.time, written: text };
	const amount = parseAmount(text, context.now) ?? parseAhead(text, context);
	if (amount !== undefined) return point(amount);
	const range = explainRange(text);
	if (range) return range;
	const parts = splitClockTime(text);
	if (!parts) return withoutClock(text, context);
	const placed = placeClockTime(text, parts, context);
	return placed.ok ? point(placed.at) : placed;
}

/** A time known to the second. */
function point(at: Instant): TypedTimeResult {
	const time = { earliest: at, latest: at, precision: 'second', zone: 'UTC' } as const;
	return { ok: true, time, written: formatInUtc(at) };
}

/** `30m`, where a time to come is asked for: in half an hour. */
function parseAhead(text: string, { now, toward }: TimeContext): Instant | undefined {
	const length = toward === 'coming' ? parseDuration(text) : undefined;
	return length === undefined ? undefined : parseAmount(`in ${text}`, now);
}

function withoutClock(text: string, { now, zone, toward }: TimeContext): InvalidTypedTime {
	const read = parseNamedDay(text, wallClockIn(zone, now), toward);
	if (read.ok) {
		const day = new Date(read.midnight).toISOString().slice(0, 10);
		return invalidTime(
			`“${text}” says the day and not the hour.`,
			`Add the time (${text} 14:05). If no more than the day is known, write ${day}.`,
		);
	}
	if (/^\d/.test(text) && /\d[/.-]\d/.test(text)) return read;
	return invalidTime(
		text === '' ? 'No time is written here.' : `“${text}” is not a time that is understood here.`,
		'Write now, 20m ago, in 30 minutes, 14:05, yesterday 14:05 PDT, 24 Nov 14:05 UTC, Tuesday 09:00 or 2026-11-24T14:05Z.',
	);
}

const between = /^between (.+) and (.+)$/i;

/**
 * Reads `between 14:00 and 14:30`; `undefined` for any other text. A day or a zone that is given for
 * one bound goes for the other: in `between 14:00 and 14:30 PDT` both are in that zone.
 */
function readBounds(text: string, context: TimeContext): TypedTimeResult | undefined {
	const [, one, other] = between.exec(text) ?? [];
	if (one === undefined || other === undefined) return undefined;
	const from = readPoint(withSharedFrom(one, other), context);
	if (!from.ok) return from;
	const to = readPoint(withSharedFrom(other, one), context);
	if (!to.ok) return to;
	if (!isExact(from.time) || !isExact(to.time))
		return invalidTime(
			`“${text}” has bounds that are not exact themselves.`,
			'Write both to the minute, or both as the file does: 2026-11-24T20Z/2026-11-24T22Z.',
		);
	if (from.time.earliest >= to.time.latest)
		return invalidTime(
			`“${text}” ends before it begins.`,
			'Say the day with each of the two: between yesterday 23:50 and today 00:10.',
		);
	return {
		ok: true,
		time: { ...from.time, latest: to.time.latest, precision: 'bounds' },
		written: `${from.written}/${to.written}`,
	};
}

/** A bound with the day and the zone that only the other one names. */
function withSharedFrom(bound: string, other: string): string {
	const [own, shared] = [splitClockTime(bound), splitClockTime(other)];
	if (!own || !shared) return bound;
	const day = own.day === '' ? shared.day : '';
	const zone = own.zone === '' ? shared.zone : '';
	return `${day} ${bound} ${zone}`.trim();
}

const about = /^(?:(.+) )?(?:at )?(?:about|around|roughly|ca\.?) (.+)$/i;
const tolerance = /^(.+?) ?(?:~|±|\+\/-|give or take ) ?(\d{1,3}) ?(m|h)(?:in(?:utes?)?|ours?)?$/i;

/** How far off “about” may be where nobody gives it; it is shown before anything is written. */
const usual = '15m';

/** Reads `about 14:05`, `yesterday about 14:05`, `14:05 ~15m` and `about 14:05 give or take 5 minutes`; `undefined` for any other text. */
function readAbout(text: string, context: TimeContext): TypedTimeResult | undefined {
	const [whole, day = '', point = ''] = about.exec(text) ?? [];
	const centred = whole === undefined ? undefined : `${day} ${point}`.trim();
	const [, middle, amount = '', unit = ''] = tolerance.exec(centred ?? text) ?? [];
	const centre = middle ?? centred;
	if (centre === undefined) return undefined;
	const read = readPoint(centre, context);
	if (!read.ok) return read;
	if (/[~/]/.test(read.written))
		return invalidTime(
			`“${text}” says twice how far off it may be.`,
			'Say it once: about 14:05, 14:05 ~5m, or between 14:00 and 14:10.',
		);
	const slack = middle === undefined ? usual : `${amount}${unit.toLowerCase()}`;
	const { earliest, latest, zone } = read.time;
	const size = Number(slack.slice(0, -1)) * (slack.endsWith('h') ? HOUR : MINUTE);
	return {
		ok: true,
		time: {
			earliest: instant(earliest - size),
			latest: instant(latest + size),
			precision: 'about',
			zone,
		},
		written: `${read.written}~${slack}`,
	};
}

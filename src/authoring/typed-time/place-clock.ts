import { DAY, HOUR, type Instant, MINUTE } from '../../time/instant.ts';
import { parseNamedDay } from './day.ts';
import { formatInUtc, invalidTime, type InvalidTypedTime, type TimeContext } from './typed-time.ts';
import {
	instantAfterGap,
	parseClocks,
	type WallClock,
	wallClock,
	wallParts,
	type ZoneClocks,
} from './zone.ts';

/** A text with a clock time in it, in its parts. */
interface ClockParts {
	/** `yesterday`, `24 Nov`, `Tuesday`; empty where no day was typed. */
	readonly day: string;
	/** Milliseconds since midnight that the clock shows; `undefined` where there is no such time of day. */
	readonly clock: number | undefined;
	/** `PDT`, `-08:00`, `Europe/Berlin`, `Z`; empty where none was typed. */
	readonly zone: string;
}

const clock = /(?<![\d:.+-])(\d{1,2}):(\d\d)(?::(\d\d))?(?![\d:.])\s*([ap]\.?m\b\.?)?/i;
const hourOnly = /(?<![\d:.+-])(\d{1,2})\s*([ap]\.?m\b\.?)/i;
const zone = /^([+-]\d{1,2}(?::?\d\d)?|[A-Z]\w+(?:\/[\w+-]+)+|[A-Z]{1,5})(?=\s|$)\s*/;

/** Finds day, clock and zone in a text such as `yesterday at 2:05 pm PDT`; `undefined` without a clock. */
export function splitClockTime(typed: string): ClockParts | undefined {
	const text = apart(typed);
	const match = clock.exec(text) ?? hourOnly.exec(text);
	if (!match) return undefined;
	const after = text.slice(match.index + match[0].length).trim();
	const [whole = '', zoneName = ''] = zone.exec(after) ?? [];
	const day = `${text.slice(0, match.index)} ${after.slice(whole.length)}`;
	return { day: bare(day), clock: timeOfDay(match), zone: zoneName };
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
			.replace(/\b(z|utc|gmt)\b/i, (named) => named.toUpperCase())
	);
}

/** A day without the `at` or `on` that joins it to a clock time. */
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

/** A clock time without a day is yesterday's or tomorrow's only where that is nearer than this. */
const nearby = 12 * HOUR;

/** The instant at which clocks show the time that was typed, or why there is no one such instant. */
export function placeClockTime(
	text: string,
	parts: ClockParts,
	context: TimeContext,
): { readonly ok: true; readonly at: Instant } | InvalidTypedTime {
	const clocks = parseClocks(parts.zone, context.zone);
	if ('ok' in clocks) return clocks;
	if (parts.clock === undefined)
		return invalidTime(
			`There is no such time of day as in “${text}”.`,
			'Write hours from 00 to 23 and minutes from 00 to 59 (14:05), or 1 to 12 with am or pm.',
		);
	const wall =
		parts.day === ''
			? nearestDay(text, parts.clock, clocks, context)
			: onDay(parts.day, parts.clock, clocks.shown(context.now), context.toward);
	if (!wall.ok) return wall;
	return clocks.invalid?.(wall.wall) ?? theInstant(wall.wall, clocks, context);
}

/** Whether an instant lies where it is asked for: behind now, or from this minute on. */
function isOnSide(at: number, now: number, toward: TimeContext['toward']): boolean {
	return toward === 'past' ? at <= now : at >= Math.floor(now / MINUTE) * MINUTE;
}

type WallRead = { readonly ok: true; readonly wall: WallClock } | InvalidTypedTime;

function onDay(
	day: string,
	clock: number,
	now: WallClock,
	toward: TimeContext['toward'],
): WallRead {
	const read = parseNamedDay(day, now, toward);
	return read.ok ? { ok: true, wall: wallClock(read.midnight + clock) } : read;
}

/** Today’s, else the one before or after midnight, where that is near; else somebody has to say. */
function nearestDay(
	text: string,
	clock: number,
	clocks: ZoneClocks,
	{ now: at, toward }: TimeContext,
): WallRead {
	const now = clocks.shown(at);
	const today = wallClock(Math.floor(now / DAY) * DAY + clock);
	// In the night on which clocks are put back, what they show may come before or after now.
	const instants = clocks.instants(today);
	const isRight =
		instants.length > 0
			? instants.some((one) => isOnSide(one, at, toward))
			: isOnSide(today, now, toward);
	if (isRight) return { ok: true, wall: today };
	const other = wallClock(toward === 'past' ? today - DAY : today + DAY);
	if (Math.abs(other - now) < nearby) return { ok: true, wall: other };
	const [is, named] =
		toward === 'past' ? ['is still to come', 'yesterday'] : ['has passed', 'tomorrow'];
	const { clock: shown } = wallParts(now);
	return invalidTime(
		`“${text}” ${is} today: clocks there show ${shown.slice(0, 5)}.`,
		`Write “${named} ${text}” if that is meant, or say in which zone: 14:05 -07:00, or --zone.`,
	);
}

/** The one instant there is, or the one of two that lies where it is asked for. */
function theInstant(wall: WallClock, clocks: ZoneClocks, { now, toward }: TimeContext) {
	const both = clocks.instants(wall);
	const fitting = both.filter((at) => isOnSide(at, now, toward));
	const [first, second] = fitting.length === 1 ? fitting : both;
	if (first === undefined) return neverThere(wall, clocks.name);
	return second === undefined
		? { ok: true as const, at: first }
		: twice(wall, clocks.name, first, second);
}

/** Only zones put their clocks forward: `zone` is one. */
function neverThere(wall: WallClock, zone: string): InvalidTypedTime {
	const after = instantAfterGap(zone, wall);
	const before = (after - MINUTE) as Instant;
	const { day, clock } = wallParts(wall);
	return invalidTime(
		`There was no ${clock} in ${zone} on ${day}: clocks were put forward over it.`,
		`Write ${formatInUtc(before)} for the minute before it, or ${formatInUtc(after)} for the first after it.`,
	);
}

function twice(wall: WallClock, zone: string, first: Instant, second: Instant): InvalidTypedTime {
	const { day, clock } = wallParts(wall);
	const choice = (at: Instant) => ({ at, label: `${clock} ${offsetLabel(wall, at)}` });
	const choices = [choice(first), choice(second)] as const;
	return {
		...invalidTime(
			`There were two ${clock} in ${zone} on ${day}: clocks were put back over it.`,
			`Write ${formatInUtc(first)} (${choices[0].label}) or ${formatInUtc(second)} (${choices[1].label}).`,
		),
		choices,
	};
}

/** `-07:00`: how far clocks that show this are ahead of UTC. */
function offsetLabel(wall: WallClock, at: Instant): string {
	const minutes = Math.round(Math.abs(wall - at) / MINUTE);
	const two = (value: number) => String(value).padStart(2, '0');
	return `${wall < at ? '-' : '+'}${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`;
}

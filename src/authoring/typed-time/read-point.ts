import type { Instant } from '../../time/instant.ts';
import { parseTime } from '../../time/parse-time.ts';
import { amountFrom, durationOf } from './amount-words.ts';
import { dayNamed } from './day-words.ts';
import { placeClock } from './place-clock.ts';
import { splitWords } from './split-words.ts';
import { notUnderstood, type NotUnderstood, type Reading, type TypedTime } from './typed-time.ts';
import { wallClockIn } from './wall-clock.ts';
import { writtenInUtc } from './written-in-utc.ts';

/** Reads one time: in the file's own grammar, as an amount from now, or as a clock time on some day. */
export function readPoint(text: string, reading: Reading): TypedTime {
	const filed = parseTime(text, reading.fileZone);
	if (filed.ok) return { ok: true, time: filed.time, written: text };
	const amount = amountFrom(text, reading.now) ?? promised(text, reading);
	if (amount !== undefined) return point(amount);
	const words = splitWords(text);
	if (!words) return withoutClock(text, reading);
	const placed = placeClock(text, words, reading);
	return placed.ok ? point(placed.at) : placed;
}

/** A time known to the second. */
function point(at: Instant): TypedTime {
	const time = { earliest: at, latest: at, precision: 'second', zone: 'UTC' } as const;
	return { ok: true, time, written: writtenInUtc(at) };
}

/** `30m`, where a time to come is asked for: in half an hour. */
function promised(text: string, { now, toward }: Reading): Instant | undefined {
	const length = toward === 'coming' ? durationOf(text) : undefined;
	return length === undefined ? undefined : amountFrom(`in ${text}`, now);
}

function withoutClock(text: string, { now, zone, toward }: Reading): NotUnderstood {
	const read = dayNamed(text, wallClockIn(zone, now), toward);
	if (read.ok) {
		const day = new Date(read.midnight).toISOString().slice(0, 10);
		return notUnderstood(
			`“${text}” says the day and not the hour.`,
			`Add the time (${text} 14:05). If no more than the day is known, write ${day}.`,
		);
	}
	if (/^\d/.test(text) && /\d[/.-]\d/.test(text)) return read;
	return notUnderstood(
		text === '' ? 'No time is written here.' : `“${text}” is not a time that is understood here.`,
		'Write now, 20m ago, in 30 minutes, 14:05, yesterday 14:05 PDT, 24 Nov 14:05 UTC, Tuesday 09:00 or 2026-11-24T14:05Z.',
	);
}

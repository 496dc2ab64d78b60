import { DAY, HOUR, type Instant, MINUTE } from '../../time/instant.ts';
import { exactly, isExact, type UncertainTime } from '../../time/uncertain-time.ts';
import { ageText } from '../../view/text/length-text.ts';
import { weekdayText } from '../../view/text/time-text.ts';
import type { WrittenTime } from '../requests.ts';
import { formatInUtc, type TypedTime } from './typed-time.ts';

/** A time to be written, under the name by which it is asked for. */
export interface NamedTime {
	readonly name: string;
	readonly time: UncertainTime;
}

/**
 * A time as it was understood: in UTC, with its weekday, and how far from now, so that a mistake by a
 * day or a zone is seen before it is written: `began: 2026-11-24T22:05Z, Tuesday 24 November 2026,
 * 20 minutes before now`.
 */
export function describeTime({ name, time }: NamedTime, now: Instant): string {
	const { earliest, latest } = time;
	if (isExact(time)) return `${name}: ${pointText(earliest)}, ${distance(earliest, now)}`;
	return `${name}: between ${pointText(earliest)} and ${pointText(latest)}`;
}

function pointText(at: Instant): string {
	return `${formatInUtc(at)}, ${weekdayText(at)}`;
}

/** Counted in whole minutes of the clock, as it was typed: “in 30 minutes” is not 29 minutes and 23 seconds. */
function distance(at: Instant, now: Instant): string {
	const size = Math.abs(Math.floor(at / MINUTE) - Math.floor(now / MINUTE)) * MINUTE;
	return size === 0 ? 'now' : `${lengthOf(size)} ${at < now ? 'before' : 'after'} now`;
}

/** `2 hours and 5 minutes`; of a day and more, no more than the largest unit. */
function lengthOf(milliseconds: number): string {
	const minutes = milliseconds % HOUR;
	const isShort = milliseconds < HOUR || milliseconds >= DAY || minutes === 0;
	return isShort ? ageText(milliseconds) : `${ageText(milliseconds)} and ${ageText(minutes)}`;
}

/** What may be known of a time: an instant, a time as precisely as it is known, `unknown`, or nothing. */
type Known = Instant | TypedTime | 'unknown' | 'none' | undefined;

/** The times among these, by the names under which they are echoed. */
export function namedTimes(known: Readonly<Record<string, Known>>): NamedTime[] {
	return Object.entries(known).flatMap(([name, one]) => {
		if (one === undefined || typeof one === 'string') return [];
		return { name, time: typeof one === 'number' ? exactly(one) : one.time };
	});
}

/** An end as a file writes it. */
export function formatEnd(end: TypedTime | 'unknown'): WrittenTime {
	return end === 'unknown' ? end : end.written;
}

import { diff } from 'node:util';
import type { WrittenTime } from '../../authoring/requests.ts';
import { type UnderstoodTime, writtenInUtc } from '../../authoring/typed-time/typed-time.ts';
import { DAY, HOUR, type Instant, MINUTE } from '../../time/instant.ts';
import { exactly, isExact, type UncertainTime } from '../../time/uncertain-time.ts';
import { ageText } from '../../view/text/length-text.ts';
import { weekdayText } from '../../view/text/time-text.ts';

/** A time to be written, under the name by which it is asked for. */
export interface NamedTime {
	readonly name: string;
	readonly time: UncertainTime;
}

/**
 * A time as it was understood: in UTC, with its weekday, and how far from now, so that a slip of a
 * day or a zone is seen before it is written: `began: 2026-11-24T22:05Z, Tuesday 24 November 2026,
 * 20 minutes before now`.
 */
export function echo({ name, time }: NamedTime, now: Instant): string {
	const { earliest, latest } = time;
	if (isExact(time)) return `${name}: ${pointText(earliest)}, ${distance(earliest, now)}`;
	return `${name}: between ${pointText(earliest)} and ${pointText(latest)}`;
}

function pointText(at: Instant): string {
	return `${writtenInUtc(at)}, ${weekdayText(at)}`;
}

/** Counted in whole minutes of the clock, as it was said: “in 30 minutes” is not 29 minutes and 23 seconds. */
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
type Known = Instant | UnderstoodTime | 'unknown' | 'none' | undefined;

/** The times among these, by the names under which they are echoed. */
export function timesOf(known: Readonly<Record<string, Known>>): NamedTime[] {
	return Object.entries(known).flatMap(([name, one]) => {
		if (one === undefined || typeof one === 'string') return [];
		return { name, time: typeof one === 'number' ? exactly(one) : one.time };
	});
}

/** An end as a file writes it. */
export function writtenEnd(end: UnderstoodTime | 'unknown'): WrittenTime {
	return end === 'unknown' ? end : end.written;
}

/** Unchanged lines that are shown on either side of a change. */
const around = 2;

/** What an edit does to a file, as lines with `+` and `-`; a new file is shown as it is. */
export function changeText(before: string | undefined, after: string): string {
	if (before === undefined) return after.trimEnd();
	const entries = diff(linesOf(before), linesOf(after));
	const changed = entries.flatMap(([operation], index) => (operation === 0 ? [] : index));
	const isNear = (index: number) => changed.some((other) => Math.abs(other - index) <= around);
	const shown = entries.flatMap((entry, index) => (isNear(index) ? [{ entry, index }] : []));
	return shown
		.flatMap(({ entry: [operation, line], index }, place) => {
			const isGap = place > 0 && shown[place - 1]?.index !== index - 1;
			return [...(isGap ? ['  …'] : []), `${signs[operation]} ${line}`];
		})
		.join('\n');
}

/** Of Node’s `diff`: what the first text alone has is 1, what the second alone has is -1. */
const signs = { '-1': '+', '0': ' ', '1': '-' } as const;

function linesOf(text: string): string[] {
	return text.replace(/\n$/, '').split('\n');
}

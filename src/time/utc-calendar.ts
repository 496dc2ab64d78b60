import { utc } from '@date-fns/utc';
// By path: the index of date-fns loads all of it, which every command would wait for.
import { addMonths } from 'date-fns/addMonths';
import { addQuarters } from 'date-fns/addQuarters';
import { addYears } from 'date-fns/addYears';
import { eachQuarterOfInterval } from 'date-fns/eachQuarterOfInterval';
import { getQuarter } from 'date-fns/getQuarter';
import { DAY, earlier, type Instant, instant, shift } from './instant.ts';
import type { Interval } from './interval.ts';

/** A UTC day as `yyyy-mm-dd`. */
export type DayKey = string;
/** A UTC month as `yyyy-mm`. */
export type MonthKey = string;
/** A UTC year as `yyyy`. */
export type YearKey = string;

/** A UTC quarter as `yyyy-Qn`. */
export type QuarterKey = string;

/** The UTC day that `at` lies in. */
export function dayOf(at: Instant): DayKey {
	const number = Math.floor(at / DAY);
	const known = keys.get(number);
	if (known !== undefined) return known;
	const key = new Date(at).toISOString().slice(0, 10);
	keys.set(number, key);
	return key;
}

/** Hundreds of thousands of spans lie on a few thousand days. */
const keys = new Map<number, DayKey>();

/** The UTC month that `at` lies in. */
export function monthOf(at: Instant): MonthKey {
	return dayOf(at).slice(0, 7);
}

/** The UTC year that `at` lies in. */
export function yearOf(at: Instant): YearKey {
	return dayOf(at).slice(0, 4);
}

/** The first instant of a UTC day, month or year given by its key. */
export function startOf(key: DayKey | MonthKey | YearKey): Instant {
	const [year = '', month = '01', day = '01'] = key.split('-');
	return instant(Date.parse(`${year}-${month}-${day}T00:00:00Z`));
}

/** The first instant after the UTC day, month or year given by its key. */
export function endOf(key: DayKey | MonthKey | YearKey): Instant {
	const start = startOf(key);
	if (key.length === 10) return shift(start, DAY);
	return instant(+(key.length === 7 ? addMonths : addYears)(start, 1, { in: utc }));
}

/**
 * The first instant of the UTC day that `at` lies in. By our own arithmetic, as it is needed for each
 * observation: date-fns takes 2.2 µs for it, and 10.8 µs to format a day, where this takes 0.15 µs.
 */
export function startOfDay(at: Instant): Instant {
	return instant(Math.floor(at / DAY) * DAY);
}

/** A span cut at each UTC midnight inside it, in order. */
export function cutAtMidnight<Span extends Interval>(span: Span): Span[] {
	const parts: Span[] = [];
	for (let { start } = span; start < span.end;) {
		const end = earlier(shift(startOfDay(start), DAY), span.end);
		parts.push(start === span.start && end === span.end ? span : { ...span, start, end });
		start = end;
	}
	return parts;
}

/** Every UTC day from that of `from` up to and including that of `to`, oldest first. */
export function daysBetween(from: Instant, to: Instant): DayKey[] {
	const days: DayKey[] = [];
	for (let day = startOfDay(from); day <= to; day = shift(day, DAY)) days.push(dayOf(day));
	return days;
}

/** Every UTC month of a year, January first. */
export function monthsOf(year: YearKey): MonthKey[] {
	return Array.from({ length: 12 }, (_, i) => `${year}-${String(i + 1).padStart(2, '0')}`);
}

/** The month before (`-1`) or after (`1`) a month. */
export function neighbouringMonth(month: MonthKey, step: 1 | -1): MonthKey {
	return monthOf(instant(+addMonths(startOf(month), step, { in: utc })));
}

/** The UTC quarter that `at` lies in. */
export function quarterOf(at: Instant): QuarterKey {
	return `${yearOf(at)}-Q${getQuarter(at, { in: utc })}`;
}

/** All of a UTC quarter. */
export function quarterSpan(quarter: QuarterKey): Interval {
	const [year = '', number = ''] = quarter.split('-Q');
	const start = addQuarters(startOf(year), Number(number) - 1, { in: utc });
	return { start: instant(+start), end: instant(+addQuarters(start, 1)) };
}

/** Every UTC quarter from that of `from` up to and including that of `to`, oldest first. */
export function quartersBetween(from: Instant, to: Instant): QuarterKey[] {
	// date-fns counts backwards where the end lies before the start.
	if (from > to) return [];
	const starts = eachQuarterOfInterval({ start: from, end: to }, { in: utc });
	return starts.map((start) => quarterOf(instant(+start)));
}

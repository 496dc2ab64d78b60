import { DAY, earlier, type Instant, instant } from './instant.ts';
import type { Interval } from './interval.ts';

/** A UTC day as `yyyy-mm-dd`. */
export type DayKey = string;
/** A UTC month as `yyyy-mm`. */
export type MonthKey = string;
/** A UTC year as `yyyy`. */
export type YearKey = string;

/** The UTC day that `at` lies in. */
export function dayOf(at: Instant): DayKey {
	const number = Math.floor(at / DAY);
	const known = keys.get(number);
	if (known !== undefined) return known;
	const key = new Date(at).toISOString().slice(0, 10);
	keys.set(number, key);
	return key;
}

/** Asked for each of hundreds of thousands of spans, which lie on a few thousand days. */
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
	const start = new Date(startOf(key));
	if (key.length === 10) return instant(start.getTime() + DAY);
	if (key.length === 7) return instant(start.setUTCMonth(start.getUTCMonth() + 1));
	return instant(start.setUTCFullYear(start.getUTCFullYear() + 1));
}

/** The first instant of the UTC day that `at` lies in. */
export function startOfDay(at: Instant): Instant {
	return instant(at - (((at % DAY) + DAY) % DAY));
}

/** A span cut at each UTC midnight inside it, in order. */
export function cutAtMidnight<Span extends Interval>(span: Span): Span[] {
	const parts: Span[] = [];
	for (let { start } = span; start < span.end;) {
		const end = earlier(instant(startOfDay(start) + DAY), span.end);
		parts.push(start === span.start && end === span.end ? span : { ...span, start, end });
		start = end;
	}
	return parts;
}

/** Every UTC day from that of `from` up to and including that of `to`, oldest first. */
export function daysBetween(from: Instant, to: Instant): DayKey[] {
	const days: DayKey[] = [];
	for (let day = startOfDay(from); day <= to; day = instant(day + DAY)) days.push(dayOf(day));
	return days;
}

/** Every UTC month of a year, January first. */
export function monthsOf(year: YearKey): MonthKey[] {
	return Array.from({ length: 12 }, (_, i) => `${year}-${String(i + 1).padStart(2, '0')}`);
}

/** The month before (`-1`) or after (`1`) a month. */
export function neighbouringMonth(month: MonthKey, step: 1 | -1): MonthKey {
	return step === 1 ? monthOf(endOf(month)) : monthOf(instant(startOf(month) - 1));
}

/** A UTC quarter as `yyyy-Qn`. */
export type QuarterKey = string;

/** The UTC quarter that `at` lies in. */
export function quarterOf(at: Instant): QuarterKey {
	const month = Number(monthOf(at).slice(5));
	return `${yearOf(at)}-Q${String(Math.ceil(month / 3))}`;
}

/** All of a UTC quarter. */
export function quarterSpan(quarter: QuarterKey): Interval {
	const [year = '', number = ''] = quarter.split('-Q');
	const month = (count: number) => `${year}-${String(Number(number) * 3 - count).padStart(2, '0')}`;
	return { start: startOf(month(2)), end: endOf(month(0)) };
}

/** Every UTC quarter from that of `from` up to and including that of `to`, oldest first. */
export function quartersBetween(from: Instant, to: Instant): QuarterKey[] {
	const quarters: QuarterKey[] = [];
	for (let at = from; at <= to; at = quarterSpan(quarterOf(at)).end) quarters.push(quarterOf(at));
	return quarters;
}

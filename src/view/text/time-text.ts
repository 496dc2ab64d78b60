import { DAY, HOUR, type Instant, instant, MINUTE } from '../../time/instant.ts';
import type { Interval } from '../../time/interval.ts';
import { hasEarliest, isExact, type UncertainTime } from '../../time/uncertain-time.ts';
import { dayOf, type MonthKey, startOf } from '../../time/utc-calendar.ts';

/** Months are written by name, since 10/11/2017 can be read in two ways. */
const formats = {
	clock: { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' },
	clockSeconds: { hour: '2-digit', minute: '2-digit', second: '2-digit', hourCycle: 'h23' },
	day: { day: 'numeric', month: 'long', year: 'numeric' },
	dayOfYear: { day: 'numeric', month: 'long' },
	shortDay: { day: 'numeric', month: 'short' },
	weekday: { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' },
	month: { month: 'long', year: 'numeric' },
	monthName: { month: 'long' },
} as const satisfies Record<string, Intl.DateTimeFormatOptions>;

const formatters = new Map<string, Intl.DateTimeFormat>();

function format(at: Instant, name: keyof typeof formats, zone = 'UTC'): string {
	const key = `${name} ${zone}`;
	const formatter =
		formatters.get(key) ?? new Intl.DateTimeFormat('en-GB', { ...formats[name], timeZone: zone });
	formatters.set(key, formatter);
	return formatter.format(at);
}

/** `08:12 UTC` */
export const clockText = (at: Instant) => `${format(at, 'clock')} UTC`;
/** `22:10:45 UTC` */
export const clockSecondsText = (at: Instant) => `${format(at, 'clockSeconds')} UTC`;
/** `30 October 2020`, in UTC or in the zone given. */
export const dayText = (at: Instant, zone?: string) => format(at, 'day', zone);
/** `30 October` */
export const dayOfYearText = (at: Instant, zone?: string) => format(at, 'dayOfYear', zone);
/** `30 Oct` */
export const shortDayText = (at: Instant, zone?: string) => format(at, 'shortDay', zone);
/** `Friday 30 October 2020` */
export const weekdayText = (at: Instant) => format(at, 'weekday').replace(',', '');
/** `October 2020`, in UTC or in the zone given. */
export const monthText = (at: Instant, zone?: string) => format(at, 'month', zone);
/** `October` for the month `2020-10`. */
export const monthNameText = (month: MonthKey) => format(startOf(month), 'monthName');
/** `30 October 2020, 22:10 UTC` */
export const instantText = (at: Instant) => `${dayText(at)}, ${clockText(at)}`;
/** `30 October 2020, 14:39:19 UTC`; a whole minute is written without seconds. */
export const preciseText = (at: Instant) =>
	at % MINUTE === 0 ? instantText(at) : `${dayText(at)}, ${clockSecondsText(at)}`;
/** `10 Sep, 13:20 to 13:34 UTC`; with both days where they differ. */
export function spanText(from: Instant, to: Instant): string {
	const [start, end] = [shortDayText(from), shortDayText(to)];
	const until = start === end ? clockText(to) : `${end}, ${clockText(to)}`;
	return `${start}, ${format(from, 'clock')} to ${until}`;
}

/** Zones of days and months, as readers know them. */
const zoneNames: Readonly<Record<string, string>> = {
	UTC: 'UTC',
	'America/Los_Angeles': 'Pacific time',
};

/** A time as precisely as it is known and no more, with its zone. */
export function uncertainText(time: UncertainTime): string {
	const { earliest, latest, precision, zone } = time;
	if (isExact(time)) return instantText(earliest);
	if (!hasEarliest(time)) return `no later than ${instantText(latest)}`;
	if (precision === 'day') return `${dayText(earliest, zone)}, ${zoneName(zone)} (hour not known)`;
	if (precision === 'month') return `${monthText(earliest, zone)} (day not known)`;
	if (precision === 'hour') return hourText(earliest);
	if (precision === 'about') return `about ${instantText(instant((earliest + latest) / 2))}`;
	return boundsText(earliest, latest);
}

/** The day on which a time lies, or the two that it lies between, for lists. A time of which only the day or month is known stays in its own zone. */
export function uncertainDayText({ earliest, latest, precision, zone }: UncertainTime): string {
	if (precision === 'no_later_than') return `${dayText(latest)} or earlier`;
	if (precision === 'day') return dayText(earliest, zone);
	if (precision === 'month') return monthText(earliest, zone);
	const last = latest > earliest ? instant(latest - 1) : latest;
	if (dayOf(earliest) === dayOf(last)) return dayText(earliest);
	return `between ${dayText(earliest)} and ${dayText(last)}`;
}

/** The same inside a sentence: `on 20 November 2026`, `in November 2026`, `between … and …`. */
export function onDayText(time: UncertainTime): string {
	const text = uncertainDayText(time);
	if (text.startsWith('between')) return text;
	return `${time.precision === 'month' ? 'in' : 'on'} ${text}`;
}

function hourText(earliest: Instant): string {
	const [from, to] = [clockText(earliest), clockText(instant(earliest + HOUR))];
	return `${dayText(earliest)}, between ${from.replace(' UTC', '')} and ${to}`;
}

function boundsText(earliest: Instant, latest: Instant): string {
	if (dayOf(earliest) !== dayOf(latest))
		return `between ${instantText(earliest)} and ${instantText(latest)}`;
	return `${dayText(earliest)}, between ${clockText(earliest).replace(' UTC', '')} and ${clockText(latest)}`;
}

function zoneName(zone: string): string {
	return zoneNames[zone] ?? zone.replace('_', ' ');
}

/** The clock in a window of two days or less, day and clock up to a week, else the day alone. */
function momentText(at: Instant, window: Interval): string {
	const clock = clockText(at).replace(' UTC', '');
	if (window.end - window.start <= 2 * DAY) return clock;
	return window.end - window.start <= 7 * DAY ? `${shortDayText(at)}, ${clock}` : shortDayText(at);
}

/** A time on a chart: the day or month if no more is known, else both ends where it is uncertain. */
export function shortText(time: UncertainTime, window: Interval): string {
	const { earliest, precision, zone } = time;
	if (precision === 'day') return shortDayText(earliest, zone);
	if (precision === 'month') return monthText(earliest, zone);
	const from = momentText(time.earliest, window);
	const to = momentText(time.latest, window);
	if (!hasEarliest(time)) return `${to} or earlier`;
	return from === to ? from : `${from} to ${to}`;
}

/** The label of a tick: the month in windows of a year or so, else the day, and the clock between days. */
export function tickText(at: Instant, window: Interval): string {
	if (window.end - window.start > 300 * DAY) return monthText(at);
	return at % DAY === 0 ? shortDayText(at) : clockText(at).replace(' UTC', '');
}

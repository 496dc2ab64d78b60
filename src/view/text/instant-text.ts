import { type Instant, MINUTE } from '../../time/instant.ts';
import { type MonthKey, startOf } from '../../time/utc-calendar.ts';

/** Day and month in words cannot be misread as the other, as 10/11/2017 can. */
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

import { TZDate, tzOffset } from '@date-fns/tz';
import { type Instant, instant } from './instant.ts';

/** Whether `name` is a zone of the IANA database, such as `America/Los_Angeles`. */
export function isZone(name: string): boolean {
	if (name === 'UTC') return true;
	return /^[A-Z]\w+(\/[\w+-]+)+$/.test(name) && !Number.isNaN(tzOffset(name, new Date(0)));
}

/** The first instant of a day in `zone`; days and months past their end roll over. */
export function startOfZonedDay(year: number, month: number, day: number, zone: string): Instant {
	return instant(new TZDate(year, month - 1, day, zone).getTime());
}

/** The offset of `zone` from UTC at `at`, as `+01:00` or `-07:00`. */
export function offsetText(zone: string, at: Instant): string {
	const minutes = tzOffset(zone, new Date(at));
	const size = Math.abs(minutes);
	const [hour, minute] = [Math.floor(size / 60), size % 60].map((part) =>
		String(part).padStart(2, '0'),
	);
	return `${minutes < 0 ? '-' : '+'}${hour}:${minute}`;
}

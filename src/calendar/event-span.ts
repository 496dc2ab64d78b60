import { TZDate } from '@date-fns/tz';
import type { Maintenance } from '../domain/incident/entry.ts';
import { type Instant, shift } from '../time/instant.ts';
import type { UncertainTime } from '../time/uncertain-time.ts';

/** What an event covers in a calendar. */
export interface EventSpan {
	/** Whether it covers whole days, of which `start` and `end` are midnights in UTC. */
	readonly allDay: boolean;
	readonly start: Date;
	/** The first instant or day after it; `undefined` where no end is known, or none after the start. */
	readonly end: Date | undefined;
}

/**
 * A planned window as a calendar shows it: from the earliest instant at which the work can begin to
 * the latest at which it can end. Work whose start is known to the day or month covers whole days,
 * those of the zone it was planned in: a calendar would show midnight as the hour at which it begins.
 */
export function eventSpan({ from, to }: Maintenance['scheduled']): EventSpan {
	const allDay = from.precision === 'day' || from.precision === 'month';
	const start = allDay ? dayIn(from.zone, from.earliest) : new Date(from.earliest);
	const end = to === 'unknown' ? undefined : allDay ? dayAfter(from.zone, to) : new Date(to.latest);
	// RFC 5545, 3.8.2.2: the end lies after the start.
	return { allDay, start, end: end && end > start ? end : undefined };
}

/** The day that `at` lies in, in `zone`, as midnight in UTC. */
function dayIn(zone: string, at: Instant): Date {
	const day = new TZDate(at, zone);
	return new Date(Date.UTC(day.getFullYear(), day.getMonth(), day.getDate()));
}

/** The day after the last that an end can lie on. */
function dayAfter(zone: string, { earliest, latest }: UncertainTime): Date {
	const last = latest > earliest ? shift(latest, -1) : latest;
	const day = dayIn(zone, last);
	return new Date(day.setUTCDate(day.getUTCDate() + 1));
}

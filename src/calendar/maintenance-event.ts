import { paths } from '../addresses/paths.ts';
import { lastingId, type Maintenance } from '../domain/incident/entry.ts';
import {
	firstUpdate,
	lastPublishedAt,
	latestUpdate,
	publishedInstants,
} from '../domain/incident/updates.ts';
import { DAY, type Instant, shift } from '../time/instant.ts';
import type { UncertainTime } from '../time/uncertain-time.ts';
import { type CalendarContext, eventDescription } from './event-description.ts';
import { calendarText } from './maintenance-calendar.ts';
import { TZDate } from '@date-fns/tz';
import { type ICalEventData, ICalEventStatus, ICalEventTransparency } from 'ical-generator';

/**
 * Planned work as an event. Everything in it comes from the file: the id from the file's name, the
 * sequence from how many dated changes there are after the first, the stamps from their instants. So
 * an event is replaced where it was, and the build's clock changes nothing.
 */
export function maintenanceEvent(
	work: Maintenance,
	context: CalendarContext,
	absolute: (path: string) => string,
): ICalEventData {
	const { id, title, announced, scheduled } = work;
	const { site } = context;
	const { allDay, start, end } = eventSpan(scheduled);
	const lastUpdated = new Date(lastPublishedAt(work));
	const why = cancellationOf(work);
	return {
		id: eventId(lastingId(work), site.feed_ids),
		sequence: publishedInstants(work).length - 1,
		stamp: lastUpdated,
		lastModified: lastUpdated,
		created: new Date(announced ?? firstUpdate(work).at),
		allDay,
		start,
		end: end ?? null,
		summary: calendarText(`${why ? `${why}: ` : ''}${site.service}: ${title}`),
		description: calendarText(eventDescription(work, context, absolute(''))),
		status: eventStatus(work),
		// Somebody else's work takes nobody's time: it blocks no meeting.
		transparency: ICalEventTransparency.TRANSPARENT,
		url: absolute(paths.entry(id)),
	};
}

/** An id for ever, minted under the authority of the site's feed ids: `2025-01-28-work@status.example`. */
function eventId(id: string, feedIds: string): string {
	const [authority = ''] = feedIds.replace(/^tag:/, '').split(',');
	return `${id}@${authority}`;
}

/** Why work does not take place; `undefined` where it does. */
export function cancellationOf(work: Maintenance): 'Cancelled' | 'Retracted' | undefined {
	if (work.retracted) return 'Retracted';
	return latestUpdate(work).status === 'cancelled' ? 'Cancelled' : undefined;
}

/**
 * How sure it is that the work takes place when the event says: cancelled work stays, marked
 * as such, and work of which not even the day is known is tentative.
 */
function eventStatus(work: Maintenance): ICalEventStatus {
	if (cancellationOf(work)) return ICalEventStatus.CANCELLED;
	const { precision, earliest, latest } = work.scheduled.from;
	const isDay = precision === 'day' || latest - earliest <= DAY;
	return isDay ? ICalEventStatus.CONFIRMED : ICalEventStatus.TENTATIVE;
}

/** What an event covers in a calendar. */
interface EventSpan {
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

import { ICalEventTransparency, type ICalEventData } from 'ical-generator';
import { paths } from '../addresses/paths.ts';
import { lastingId, type Maintenance } from '../domain/incident/entry.ts';
import { firstUpdate, lastPublishedAt, publishedInstants } from '../domain/incident/updates.ts';
import { calendarText } from './calendar-text.ts';
import { eventDescription, type Surroundings } from './event-description.ts';
import { eventSpan } from './event-span.ts';
import { calledOff, eventStatus } from './event-status.ts';

/**
 * Planned work as an event. Everything in it comes from the file: the id from the file's name, the
 * revision from how many dated words there are after the first, the stamps from their instants. So
 * an event is replaced where it was, and the build's clock changes nothing.
 */
export function maintenanceEvent(
	work: Maintenance,
	around: Surroundings,
	absolute: (path: string) => string,
): ICalEventData {
	const { id, title, announced, scheduled } = work;
	const { site } = around;
	const { allDay, start, end } = eventSpan(scheduled);
	const lastWord = new Date(lastPublishedAt(work));
	const why = calledOff(work);
	return {
		id: eventId(lastingId(work), site.feed_ids),
		sequence: publishedInstants(work).length - 1,
		stamp: lastWord,
		lastModified: lastWord,
		created: new Date(announced ?? firstUpdate(work).at),
		allDay,
		start,
		end: end ?? null,
		summary: calendarText(`${why ? `${why}: ` : ''}${site.service}: ${title}`),
		description: calendarText(eventDescription(work, around, absolute(''))),
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

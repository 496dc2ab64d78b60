import ical from 'ical-generator';
import { TZDate } from '@date-fns/tz';
import { type ICalEventData, ICalEventStatus, ICalEventTransparency } from 'ical-generator';
import { paths } from '../addresses/paths.ts';
import { lastingId, type Maintenance } from '../domain/incident/entry.ts';
import {
	firstUpdate,
	lastPublishedAt,
	latestUpdate,
	publishedInstants,
} from '../domain/incident/updates.ts';
import type { SiteRecord } from '../domain/record/record.ts';
import { DAY, HOUR, type Instant, SECOND, shift } from '../time/instant.ts';
import type { UncertainTime } from '../time/uncertain-time.ts';
import { statusFacts, windowText } from '../view/incident/entry-facts.ts';
import { updateStatusLabels } from '../view/incident/entry-labels.ts';
import { markedName } from '../view/now/demonstration.ts';
import { plainText } from '../text/plain-text.ts';
import { instantText } from '../view/text/time-text.ts';

/** Ends of lines as different systems write them; some readers of calendars end a line at each. */
const lineEnds = /\r\n|[\r\v\f\u0085\u2028\u2029]/g;
/** RFC 5545 (section 3.1) allows no control character in a text but the tab; breaks are escaped. */
const controls = /[^\P{Cc}\t\n]/gu;

/** Text as a calendar can hold it: one kind of line end, no control characters, no half characters. */
export function calendarText(text: string): string {
	return text.toWellFormed().replace(lineEnds, '\n').replace(controls, '');
}

/** The same for a property that ical-generator writes as it stands: escaped by RFC 5545, 3.3.11. */
export function escapedText(text: string): string {
	return calendarText(text)
		.replace(/[\\;,]/g, '\\$&')
		.replaceAll('\n', '\\n');
}

/** What one calendar is, and of what. */
interface CalendarScope {
	/** All work that is in it, in the order of the record. */
	readonly works: readonly Maintenance[];
	/** Its path on the site. */
	readonly path: string;
	/** The component that it is narrowed to, by its name; `undefined` where it holds everything. */
	readonly component?: string;
}

/**
 * A calendar of planned work (RFC 5545, with the properties of RFC 7986). It has no METHOD: nobody is
 * invited to anything. Clients are asked to look again every hour.
 */
export function maintenanceCalendar(
	{ works, path, component }: CalendarScope,
	context: CalendarContext,
	absolute: (path: string) => string,
): string {
	const { site } = context;
	const subject = component === undefined ? '' : ` (${component})`;
	const page = absolute(paths.maintenance);
	const remark = site.demonstration === undefined ? '' : `${site.demonstration} `;
	const calendar = ical({
		prodId: { company: 'gallery-status', product: 'maintenance', language: site.language },
		name: escapedText(`${markedName(site)}: maintenance${subject}`),
		description: escapedText(`${remark}Planned work, as announced at ${page}`),
		url: page,
		source: absolute(path),
		ttl: HOUR / SECOND,
		events: works.map((work) => maintenanceEvent(work, context, absolute)),
	});
	return completeCalendar(calendar.toString());
}

const end = 'END:VCALENDAR';

/** UTC, as a calendar defines a zone. */
const utc = [
	'BEGIN:VTIMEZONE',
	'TZID:UTC',
	'BEGIN:STANDARD',
	'DTSTART:19700101T000000',
	'TZOFFSETFROM:+0000',
	'TZOFFSETTO:+0000',
	'END:STANDARD',
	'END:VTIMEZONE',
	'',
].join('\r\n');

/**
 * What ical-generator leaves out: the line end after the last line (RFC 5545, 3.1), and something to
 * stand in a calendar without an event, which may not be empty (3.6): the definition of UTC.
 */
function completeCalendar(text: string): string {
	const body = text.slice(0, text.lastIndexOf(end));
	const isEmpty = !body.includes('\r\nBEGIN:VEVENT\r\n');
	return `${body}${isEmpty ? utc : ''}${end}\r\n`;
}

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

/**
 * A planned window as a calendar shows it: from the earliest instant at which the work can begin to
 * the latest at which it can end. Work whose start is known to the day or month covers whole days,
 * those of the zone it was planned in: a calendar would show midnight as the hour at which it begins.
 */
export function eventSpan({ from, to }: Maintenance['scheduled']) {
	const allDay = from.precision === 'day' || from.precision === 'month';
	const start = allDay ? dayIn(from.zone, from.earliest) : new Date(from.earliest);
	const end = to === 'unknown' ? undefined : allDay ? dayAfter(from.zone, to) : new Date(to.latest);
	return {
		/** Whether it covers whole days, of which `start` and `end` are midnights in UTC. */
		allDay,
		start,
		/**
		 * The first instant or day after it; `undefined` where no end is known, or none after the start
		 * (RFC 5545, 3.8.2.2).
		 */
		end: end && end > start ? end : undefined,
	};
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

/** What an event needs to know beside the work itself. */
export type CalendarContext = Pick<SiteRecord, 'site' | 'components'>;

/**
 * What a reader of a calendar wants to know: when exactly, what it does to what, and the latest update; as
 * plain text. Nothing in it moves with the clock. `root` is the whole address of the site.
 */
export function eventDescription(
	work: Maintenance,
	context: CalendarContext,
	root: string,
): string {
	const { scheduled, actual, scope, retracted } = work;
	const { at, status, message } = latestUpdate(work);
	const facts = [
		context.site.demonstration,
		retracted && `Retracted: ${retracted.why}`,
		`Planned: ${windowText(scheduled.from, scheduled.to)}.`,
		actual && !cancellationOf(work)
			? `As it was: ${windowText(actual.from, actual.to ?? 'unknown')}.`
			: undefined,
		...effectLines(work, context),
		scope && `Scope: ${scope}`,
	];
	return [
		facts.filter(Boolean).join('\n'),
		`${updateStatusLabels[status]} (${instantText(at)}):\n${plainText(message, root)}`,
	].join('\n\n');
}

/** One line for each status: which components get it. */
function effectLines(work: Maintenance, { components }: CalendarContext): string[] {
	if (work.components.length === 0) return ['Effect on components: none announced.'];
	return statusFacts(work.components, components).map(({ term, text }) => `${term}: ${text}.`);
}

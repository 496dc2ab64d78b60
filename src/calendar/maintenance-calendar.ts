import { paths } from '../addresses/paths.ts';
import type { Maintenance } from '../domain/incident/entry.ts';
import { HOUR, SECOND } from '../time/instant.ts';
import { markedName } from '../view/now/demonstration.ts';
import type { CalendarContext } from './event-description.ts';
import { maintenanceEvent } from './maintenance-event.ts';
import ical from 'ical-generator';

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

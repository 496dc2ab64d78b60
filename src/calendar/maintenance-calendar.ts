import ical from 'ical-generator';
import type { Maintenance } from '../domain/incident/entry.ts';
import { HOUR, SECOND } from '../time/instant.ts';
import { markedName } from '../view/now/demonstration.ts';
import { paths } from '../addresses/paths.ts';
import { escapedText } from './calendar-text.ts';
import type { Surroundings } from './event-description.ts';
import { maintenanceEvent } from './maintenance-event.ts';
import { wholeCalendar } from './whole-calendar.ts';

/** What one calendar is, and of what. */
export interface CalendarOf {
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
	{ works, path, component }: CalendarOf,
	around: Surroundings,
	absolute: (path: string) => string,
): string {
	const { site } = around;
	const subject = component === undefined ? '' : ` (${component})`;
	const page = absolute(paths.maintenance);
	const said = site.demonstration === undefined ? '' : `${site.demonstration} `;
	const calendar = ical({
		prodId: { company: 'gallery-status', product: 'maintenance', language: site.language },
		name: escapedText(`${markedName(site)}: maintenance${subject}`),
		description: escapedText(`${said}Planned work, as announced at ${page}`),
		url: page,
		source: absolute(path),
		ttl: HOUR / SECOND,
		events: works.map((work) => maintenanceEvent(work, around, absolute)),
	});
	return wholeCalendar(calendar.toString());
}

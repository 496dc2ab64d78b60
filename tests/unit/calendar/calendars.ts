import type { Maintenance } from '../../../src/domain/incident/entry.ts';
import { maintenanceCalendar } from '../../../src/calendar/maintenance-calendar.ts';
import { readCalendar, type ReadEvent } from '../../support/calendar.ts';
import { makeComponent, makeSite } from '../support/make-record.ts';

/** Makes an address on the site of these tests. */
const absolute = (path: string) => new URL(path, 'https://status.example/').href;

/** The calendar that holds these works. */
export function calendarText(
	works: readonly Maintenance[],
	site: Parameters<typeof makeSite>[0] = {},
	component?: string,
): string {
	return maintenanceCalendar(
		{ works, path: 'maintenance.ics', ...(component === undefined ? {} : { component }) },
		{ site: makeSite(site), components: [makeComponent('website'), makeComponent('search')] },
		absolute,
	);
}

/** The event of a work, as a parser finds it. */
export function eventOf(work: Maintenance, site: Parameters<typeof makeSite>[0] = {}): ReadEvent {
	const [event, ...others] = readCalendar(calendarText([work], site)).events;
	if (!event || others.length > 0) throw new Error('There is not one event.');
	return event;
}

import { paths } from '../addresses/paths.ts';
import { maintenanceCalendar } from '../calendar/maintenance-calendar.ts';
import { isMaintenance } from '../domain/incident/entry.ts';
import type { Component } from '../schema/component-schema.ts';
import { gallery } from './gallery.ts';
import { absolute } from './link.ts';

/** The calendar of all planned work, or of that which concerns one component, as it is served. */
export function calendarResponse(component?: Component): Response {
	const { record } = gallery();
	const works = record.entries
		.filter(isMaintenance)
		.filter(({ components }) => !component || components.some(({ id }) => id === component.id));
	const path = component ? paths.componentCalendar(component.id) : paths.calendar;
	const of = component ? { works, path, component: component.name } : { works, path };
	return new Response(maintenanceCalendar(of, record, absolute), {
		headers: { 'content-type': 'text/calendar; charset=utf-8' },
	});
}

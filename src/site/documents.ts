import { paths } from '../addresses/paths.ts';
import { figuresCsv } from '../api/csv-tables.ts';
import { figuresDocument } from '../api/figures.ts';
import { componentState, pageState } from '../badges/badge-state.ts';
import type { Badge } from '../badges/badge.ts';
import { maintenanceCalendar } from '../calendar/maintenance-calendar.ts';
import { isMaintenance } from '../domain/incident/entry.ts';
import type { Subject } from '../domain/uptime/subject.ts';
import type { Component } from '../schema/component-schema.ts';
import { absolute } from './link.ts';
import { currentStatus, periodsOf, siteModel } from './model.ts';
import { calendarResponse, csvResponse, jsonResponse } from './responses.ts';

/** The badge of everything. */
export function pageBadge(): Badge {
	return { name: siteModel().record.site.service, state: pageState(currentStatus()) };
}

/** The badge of each component, as parameters of an address and what lies there. */
export function componentBadges() {
	return siteModel().record.components.map(({ id, name }) => ({
		params: { id },
		props: { name, state: componentState(currentStatus(), id) },
	}));
}

/** The calendar of all planned work, or of that which concerns one component. */
export function maintenanceCalendarResponse(component?: Component): Response {
	const { record } = siteModel();
	const works = record.entries
		.filter(isMaintenance)
		.filter(({ components }) => !component || components.some(({ id }) => id === component.id));
	const scope = component
		? { works, path: paths.componentCalendar(component.id), component: component.name }
		: { works, path: paths.calendar };
	return calendarResponse(maintenanceCalendar(scope, record, absolute));
}

/** What the first column of each table of figures is called, by the names of their files. */
const tables = { days: 'day', months: 'month', years: 'year' } as const;
/** A table of figures: its file's name without the ending. */
export type Table = keyof typeof tables;

/** Every table, as the parameters of an address. */
export const everyTable = (Object.keys(tables) as Table[]).map((table) => ({ table }));

/** Every table of some subjects, as parameters of an address and what lies there. */
export function tablesOf(subjects: ReadonlyMap<string, Subject>) {
	return subjectPaths(subjects).flatMap(({ params, props }) =>
		everyTable.map((one) => ({ params: { ...params, ...one }, props: { ...props, ...one } })),
	);
}

/** Some subjects, as parameters of an address and what lies there. */
export function subjectPaths(subjects: ReadonlyMap<string, Subject>) {
	return [...subjects].map(([id, subject]) => ({ params: { id }, props: { subject } }));
}

/** The figures of a subject. */
export function figuresResponse(subject: Subject): Response {
	const schema = absolute(paths.apiSchema('figures'));
	return jsonResponse(figuresDocument(subject, periodsOf(subject), siteModel().record, schema));
}

/** The figures of a subject as a table. */
export function tableResponse(subject: Subject, table: Table): Response {
	const { weights } = siteModel().record.site;
	return csvResponse(figuresCsv(tables[table], periodsOf(subject)[table], weights));
}

import {
	everyTable,
	figuresName,
	type FiguresTable,
	figuresTables,
	paths,
} from '../addresses/paths.ts';
import type { DocumentName } from '../addresses/routes.ts';
import { componentsDocument } from '../api/components.ts';
import { figuresCsv } from '../api/csv-tables.ts';
import { incidentsDocument, maintenanceDocument } from '../api/entry-lists.ts';
import { figuresDocument } from '../api/figures.ts';
import { metaDocument } from '../api/meta.ts';
import { objectivesDocument } from '../api/objectives.ts';
import { openApiDocument } from '../api/openapi-document.ts';
import { repairsDocument } from '../api/repairs.ts';
import { statusDocument } from '../api/status.ts';
import { componentState, pageState } from '../badges/badge-state.ts';
import type { Badge } from '../badges/badge.ts';
import { maintenanceCalendar } from '../calendar/maintenance-calendar.ts';
import { isMaintenance } from '../domain/incident/entry.ts';
import { objectiveAccounts } from '../domain/objective/objective-account.ts';
import { everySubject, type Subject } from '../domain/uptime/subject.ts';
import type { Component } from '../schema/component-schema.ts';
import { absolute } from './link.ts';
import { currentStatus, periodsOf, type SiteModel, siteModel } from './model.ts';
import { calendarResponse, csvResponse, jsonResponse } from './responses.ts';

/** Makes each document of ours of which there is one. */
export const documents: Readonly<Record<DocumentName, (site: SiteModel) => object>> = {
	objectives: ({ record, subjects }) =>
		objectivesDocument(
			objectiveAccounts(record, subjects),
			record,
			absolute(paths.apiSchema('objectives')),
		),
	status: (site) => statusDocument(currentStatus(), site, absolute),
	meta: ({ record }) => metaDocument(record, currentStatus().lastMeasurement, absolute),
	openapi: ({ record }) => openApiDocument(record.site, absolute),
	components: ({ record }) => componentsDocument(record, absolute),
	incidents: (site) => incidentsDocument(site, absolute),
	maintenance: (site) => maintenanceDocument(site, absolute),
	repairs: ({ record }) => repairsDocument(record, absolute),
};

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

/** Every subject of figures, as parameters of an address and what lies there. */
export function subjectPaths() {
	return everySubject(siteModel().subjects).map((subject) => ({
		params: { subject: figuresName(subject) },
		props: { subject },
	}));
}

/** Every table of figures, as parameters of an address and what lies there. */
export function tablePaths() {
	return subjectPaths().flatMap(({ params, props }) =>
		everyTable.map((table) => ({ params: { ...params, table }, props: { ...props, table } })),
	);
}

/** The figures of a subject. */
export function figuresResponse(subject: Subject): Response {
	const schema = absolute(paths.apiSchema('figures'));
	return jsonResponse(figuresDocument(subject, periodsOf(subject), siteModel().record, schema));
}

/** The figures of a subject as a table. */
export function tableResponse(subject: Subject, table: FiguresTable): Response {
	const { weights } = siteModel().record.site;
	return csvResponse(figuresCsv(figuresTables[table], periodsOf(subject)[table], weights));
}

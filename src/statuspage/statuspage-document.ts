import type { StatuspageName } from '../addresses/routes.ts';
import { type Entry, isIncident, isMaintenance } from '../domain/incident/entry.ts';
import type { Progress } from '../domain/incident/progress.ts';
import { progressIn } from '../domain/record/record-index.ts';
import { type Instant, later } from '../time/instant.ts';
import { markedName } from '../view/now/demonstration.ts';
import { componentParts, statusIn } from './component-parts.ts';
import { changedAt, stamp, type StatuspageContext } from './context.ts';
import { createdAt, incidentPart, maintenancePart } from './entry-parts.ts';
import type { IncidentPart, MaintenancePart, PagePart, TopStatus } from './schema.ts';
import { topStatusWith } from './top-status.ts';

/** How many incidents, and how much work, Statuspage lists. */
const newest = 50;

type Parts = (context: StatuspageContext) => object;

/** What each document holds beside the page, in Statuspage's order. */
const parts: Readonly<Record<StatuspageName, Parts>> = {
	summary: (context) => ({
		components: componentParts(context),
		incidents: unresolved(context),
		scheduled_maintenances: [...works(context, 'under_way'), ...works(context, 'ahead')],
		status: status(context),
	}),
	status: (context) => ({ status: status(context) }),
	components: (context) => ({ components: componentParts(context) }),
	incidents: (context) => ({ incidents: incidents(context) }),
	'incidents/unresolved': (context) => ({ incidents: unresolved(context) }),
	'scheduled-maintenances': (context) => ({ scheduled_maintenances: works(context) }),
	'scheduled-maintenances/upcoming': (context) => ({
		scheduled_maintenances: works(context, 'ahead'),
	}),
	'scheduled-maintenances/active': (context) => ({
		scheduled_maintenances: works(context, 'under_way'),
	}),
};

/** A document of Statuspage's public API v2, true as of the record's `now`. */
export function statuspageDocument(name: StatuspageName, context: StatuspageContext): object {
	return { page: page(context), ...parts[name](context) };
}

function page(context: StatuspageContext): PagePart {
	const { record, absolute, idOf } = context;
	const { site, components, entries } = record;
	const first = components.map(({ since }) => since.earliest).toSorted((a, b) => a - b)[0];
	const changes = entries.map((entry) => changedAt(entry, context));
	return {
		id: idOf('page'),
		name: markedName({ ...site, name: site.service }),
		url: absolute('').replace(/\/$/, ''),
		time_zone: 'Etc/UTC',
		updated_at: stamp(changes.reduce(later, first as Instant)),
	};
}

function status(context: StatuspageContext): TopStatus {
	const { components, entries } = context.record;
	const vague = entries
		.filter(isIncident)
		.filter((one) => one.components.length === 0 && progressIn(context, one) === 'open');
	return topStatusWith(
		components.map((one) => statusIn(context, one)),
		vague.map(({ impact }) => impact),
	);
}

/** The incidents that were made public last. */
function incidents(context: StatuspageContext): IncidentPart[] {
	return context.record.entries
		.filter(isIncident)
		.toSorted(newestFirst)
		.slice(0, newest)
		.map((incident) => incidentPart(incident, context));
}

/** Those that are open; of one that nobody closed nor updated for long, nothing is asserted. */
function unresolved(context: StatuspageContext): IncidentPart[] {
	return context.record.entries
		.filter(isIncident)
		.filter((incident) => progressIn(context, incident) === 'open')
		.toSorted(newestFirst)
		.map((incident) => incidentPart(incident, context));
}

/** Planned work, that which begins last first; all of a `progress`, else the newest of all. */
function works(context: StatuspageContext, progress?: Progress): MaintenancePart[] {
	const all = context.record.entries
		.filter(isMaintenance)
		.filter((work) => progress === undefined || progressIn(context, work) === progress)
		.toSorted((a, b) => b.scheduled.from.earliest - a.scheduled.from.earliest || byId(a, b));
	return (progress ? all : all.slice(0, newest)).map((work) => maintenancePart(work, context));
}

function newestFirst(a: Entry, b: Entry): number {
	return createdAt(b) - createdAt(a) || byId(a, b);
}

function byId(a: Entry, b: Entry): number {
	return a.id < b.id ? -1 : 1;
}

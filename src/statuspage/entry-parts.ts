import { paths } from '../addresses/paths.ts';
import {
	type Entry,
	type Incident,
	isMaintenance,
	lastingId,
	type Maintenance,
	type Update,
} from '../domain/incident/entry.ts';
import { progressUntil } from '../domain/incident/progress.ts';
import {
	closingUpdate,
	firstUpdate,
	lastPublishedAt,
	latestUpdate,
} from '../domain/incident/updates.ts';
import { progressIn } from '../domain/record/record-index.ts';
import { type Instant, later } from '../time/instant.ts';
import { componentsOf } from '../view/incident/entry-text.ts';
import { componentPart } from './component-parts.ts';
import { changedAt, stamp, type StatuspageContext } from './context.ts';
import type { IncidentPart, MaintenancePart } from './schema.ts';
import { type Message, updateParts } from './update-parts.ts';

/** What incidents and planned work have each in their own way. */
interface Own<Status, Impact, Updates> {
	readonly status: Status;
	readonly impact: Impact;
	readonly startedAt: Instant;
	/** The status of an update after which the outcome is being watched. */
	readonly watched: Update['status'];
	readonly updates: Updates;
}

/** What Statuspage has of incidents and of planned work alike, in its order. */
function commonPart<Status, Impact, Updates>(
	entry: Entry,
	own: Own<Status, Impact, Updates>,
	context: StatuspageContext,
) {
	const { id, title, updates, retracted } = entry;
	return {
		id: context.idOf(lastingId(entry)),
		name: title,
		status: own.status,
		created_at: stamp(createdAt(entry)),
		updated_at: stamp(isMaintenance(entry) ? changedAt(entry, context) : lastPublishedAt(entry)),
		monitoring_at: stampOrNull(updates.findLast(({ status }) => status === own.watched)?.at),
		resolved_at: stampOrNull(retracted?.at ?? closingUpdate(entry)?.at),
		impact: own.impact,
		shortlink: context.absolute(paths.entry(id)),
		started_at: stamp(own.startedAt),
		page_id: context.idOf('page'),
		incident_updates: own.updates,
		components: componentsOf(entry, context.record.components).map((one) =>
			componentPart(one, context),
		),
	};
}

/** When an entry first became public. */
export function createdAt(entry: Entry): Instant {
	const announced = isMaintenance(entry) ? entry.announced : undefined;
	return announced ?? firstUpdate(entry).at;
}

function stampOrNull(at: Instant | undefined): string | null {
	return at === undefined ? null : stamp(at);
}

type IncidentStatus = IncidentPart['status'];

/**
 * An incident as Statuspage has it. One with an uncertain start began at the earliest instant it
 * can have. One that was retracted is resolved, without impact, and its newest update says why.
 */
export function incidentPart(incident: Incident, context: StatuspageContext): IncidentPart {
	const own = {
		status: incidentStatus(incident),
		impact: incident.retracted ? ('none' as const) : incident.impact,
		startedAt: incident.began.earliest,
		watched: 'monitoring' as const,
		updates: updateParts(incident, context, {
			of: ({ status, message }) => ({ status, text: message }),
			retracted: 'resolved',
			further: postmortemOf(incident),
		}),
	};
	return { ...commonPart(incident, own, context), reminder_intervals: null };
}

/** That of the latest update; an incident that is over and has a postmortem is a “postmortem” to Statuspage. */
function incidentStatus(incident: Incident): IncidentStatus {
	if (incident.retracted) return 'resolved';
	const { status } = latestUpdate(incident);
	return status === 'resolved' && incident.postmortem ? 'postmortem' : status;
}

/** The postmortem, which is an update to Statuspage. */
function postmortemOf({ body, postmortem }: Incident): Message<IncidentStatus>[] {
	if (!body || !postmortem) return [];
	return [{ at: postmortem.at, suffix: '/postmortem', status: 'postmortem', text: body }];
}

type MaintenanceStatus = MaintenancePart['status'];

/**
 * Planned work as Statuspage has it. Statuspage knows no work that was called off, and
 * would drop it: here it stays as completed, and its newest update says what became of it.
 */
export function maintenancePart(work: Maintenance, context: StatuspageContext): MaintenancePart {
	const own = {
		status: maintenanceStatus(work, context),
		impact: 'maintenance' as const,
		// To Statuspage, work starts when it is announced.
		startedAt: createdAt(work),
		watched: 'verifying' as const,
		updates: updateParts(work, context, {
			of: ({ status, message }) => ({
				status: asStatuspageStatus(status),
				text: status === 'cancelled' ? `Cancelled.\n\n${message}` : message,
			}),
			retracted: 'completed',
		}),
	};
	return {
		...commonPart(work, own, context),
		scheduled_for: stamp(work.scheduled.from.earliest),
		scheduled_until: stamp(until(work, context)),
	};
}

/** That of the latest update; work whose window has begun is in progress, as Statuspage makes it by itself. */
function maintenanceStatus(work: Maintenance, context: StatuspageContext): MaintenanceStatus {
	if (work.retracted) return 'completed';
	const status = asStatuspageStatus(latestUpdate(work).status);
	const isUnderWay = progressIn(context, work) === 'under_way';
	return isUnderWay && status === 'scheduled' ? 'in_progress' : status;
}

function asStatuspageStatus(status: Maintenance['updates'][number]['status']): MaintenanceStatus {
	return status === 'cancelled' ? 'completed' : status;
}

/**
 * The latest instant at which the planned window ends. Statuspage knows no open end: one that is not
 * known is the update that closed the work, else the instant from which it is no longer taken to last.
 */
function until(work: Maintenance, { record }: StatuspageContext): Instant {
	const { from, to } = work.scheduled;
	if (to !== 'unknown') return to.latest;
	const closed = closingUpdate(work)?.at;
	if (closed !== undefined) return later(closed, from.latest);
	return progressUntil(work, 'under_way', record.site.quiet_after) ?? from.latest;
}

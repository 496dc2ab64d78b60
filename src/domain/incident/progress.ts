import { DAY, type Instant, later } from '../../time/instant.ts';
import {
	type Announcement,
	type Entry,
	type Incident,
	latestUpdate,
	type Maintenance,
} from './entry.ts';

/** Where an incident stands; `not_closed`: nobody has said that it ended, nor anything else for long. */
export type IncidentProgress = 'open' | 'not_closed' | 'resolved' | 'retracted';
/** Where planned work stands; `not_confirmed_over`: its window has passed without word of completion. */
export type MaintenanceProgress =
	'ahead' | 'under_way' | 'not_confirmed_over' | 'completed' | 'cancelled';
/** Where an entry stands at an instant. */
export type Progress = IncidentProgress | MaintenanceProgress | 'news';

/** Where `entry` stands at `now`; `quietAfter` is in days. */
export function progressOf(entry: Entry, now: Instant, quietAfter: number): Progress {
	if (entry.retracted) return 'retracted';
	if (isIncident(entry)) return incidentProgress(entry, now, quietAfter);
	if (isMaintenance(entry)) return maintenanceProgress(entry, now, quietAfter);
	return 'news';
}

/** Whether the entry is an unplanned disruption. */
export function isIncident(entry: Entry): entry is Incident {
	return entry.kind === 'incident';
}

/** Whether the entry is planned work. */
export function isMaintenance(entry: Entry): entry is Maintenance {
	return entry.kind === 'maintenance';
}

/** Whether the entry only informs. */
export function isAnnouncement(entry: Entry): entry is Announcement {
	return entry.kind === 'announcement';
}

function incidentProgress(incident: Incident, now: Instant, quietAfter: number): IncidentProgress {
	const { at, status } = latestUpdate(incident);
	if (status === 'resolved') return 'resolved';
	return now - at <= quietAfter * DAY ? 'open' : 'not_closed';
}

function maintenanceProgress(
	work: Maintenance,
	now: Instant,
	quietAfter: number,
): MaintenanceProgress {
	const { at, status } = latestUpdate(work);
	if (status === 'cancelled' || status === 'completed') return status;
	const begun = status !== 'scheduled' || work.scheduled.from.earliest <= now;
	if (!begun) return 'ahead';
	const { from, to } = work.scheduled;
	const quietSince = later(at, from.latest);
	const isOver = to === 'unknown' ? now - quietSince > quietAfter * DAY : to.latest <= now;
	return isOver ? 'not_confirmed_over' : 'under_way';
}

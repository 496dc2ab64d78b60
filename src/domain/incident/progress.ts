import { DAY, type Instant, later, SECOND, shift } from '../../time/instant.ts';
import type { Step } from '../../time/step.ts';
import { type Entry, type Incident, isIncident, isMaintenance, type Maintenance } from './entry.ts';
import { latestUpdate } from './updates.ts';

/** The progress of an incident; `not_closed`: it was never resolved and has had no update for long. */
type IncidentProgress = 'open' | 'not_closed' | 'resolved' | 'retracted';
/** The progress of planned work; `not_confirmed_over`: its window has passed and no update completed it. */
type MaintenanceProgress = 'ahead' | 'under_way' | 'not_confirmed_over' | 'completed' | 'cancelled';
/** The progress of an entry at an instant. */
export type Progress = IncidentProgress | MaintenanceProgress | 'news';

/** The progress of `entry` at `now`; `quietAfter` is in days. */
export function progressOf(entry: Entry, now: Instant, quietAfter: number): Progress {
	if (entry.retracted) return 'retracted';
	if (isIncident(entry)) return incidentProgress(entry, now, quietAfter);
	if (isMaintenance(entry)) return maintenanceProgress(entry, now, quietAfter);
	return 'news';
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

/**
 * The first second at which an entry leaves `progress` without a further update; `undefined` where
 * the clock alone changes nothing. `quietAfter` is in days and includes its last second; a planned
 * window excludes its end.
 */
export function progressUntil(
	entry: Entry,
	progress: Progress,
	quietAfter: number,
): Instant | undefined {
	const quiet = quietAfter * DAY + SECOND;
	if (progress === 'open') return shift(latestUpdate(entry).at, quiet);
	if (!isMaintenance(entry)) return undefined;
	const { from, to } = entry.scheduled;
	if (progress === 'ahead') return from.earliest;
	if (progress !== 'under_way') return undefined;
	return to === 'unknown' ? shift(later(latestUpdate(entry).at, from.latest), quiet) : to.latest;
}

/**
 * The progress of an entry from its latest update on, if no other follows: the first step is that
 * update, and the clock alone takes each further one. Independent of the current time. `quietAfter`
 * is in days.
 */
export function progressSteps(entry: Entry, quietAfter: number): Step<Progress>[] {
	const steps: Step<Progress>[] = [];
	let since: Instant | undefined = latestUpdate(entry).at;
	while (since !== undefined) {
		const state: Progress = progressOf(entry, since, quietAfter);
		steps.push({ since, state });
		since = progressUntil(entry, state, quietAfter);
	}
	return steps;
}

/** The last instant, up to `now`, at which an update or the clock changed an entry's progress. */
export function progressSince(entry: Entry, now: Instant, quietAfter: number): Instant {
	const past = progressSteps(entry, quietAfter).findLast(({ since }) => since <= now);
	return past?.since ?? latestUpdate(entry).at;
}

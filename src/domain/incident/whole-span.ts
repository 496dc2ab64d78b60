import { earlier, type Instant, later } from '../../time/instant.ts';
import { between, exactly, type UncertainTime } from '../../time/uncertain-time.ts';
import { closingUpdate, lastOpenUpdate } from './closing.ts';
import { type Entry, type Incident, latestUpdate, type Maintenance } from './entry.ts';
import { isIncident, isMaintenance, type Progress } from './progress.ts';

/** When an entry as a whole took effect; its components may say otherwise of themselves. */
export interface WholeSpan {
	readonly start: UncertainTime;
	/** The end as the file gives it. */
	readonly end: UncertainTime | 'unknown' | undefined;
	/** The end where the file gives none. */
	readonly implied: UncertainTime;
}

/** The span of an entry at `now`; `undefined` for an announcement, which has no effect. */
export function wholeSpan(entry: Entry, progress: Progress, now: Instant): WholeSpan | undefined {
	if (isIncident(entry)) return incidentSpan(entry, progress, now);
	if (isMaintenance(entry)) return maintenanceSpan(entry, progress, now);
	return undefined;
}

function incidentSpan(incident: Incident, progress: Progress, now: Instant): WholeSpan {
	const start = incident.began;
	return { start, end: incident.mitigated, implied: impliedEnd(incident, start, progress, now) };
}

/**
 * Without word of its end, impact ended between the last word that it lasted (else its latest
 * start) and the first that it was over; while it is open it lasts.
 */
function impliedEnd(
	incident: Incident,
	start: UncertainTime,
	progress: Progress,
	now: Instant,
): UncertainTime {
	const last = latestUpdate(incident).at;
	if (progress === 'open') return exactly(now);
	if (progress === 'not_closed') return between(last, now);
	const over = closingUpdate(incident)?.at ?? last;
	const lasted = lastOpenUpdate(incident)?.at ?? start.latest;
	return between(earlier(later(lasted, start.earliest), over), over);
}

/** Work that is completed before its planned end did not last until then. */
function maintenanceSpan(work: Maintenance, progress: Progress, now: Instant): WholeSpan {
	const start = work.actual?.from ?? work.scheduled.from;
	const planned = work.scheduled.to;
	const last = latestUpdate(work).at;
	const early = progress === 'completed' && planned !== 'unknown' && planned.latest > last;
	return {
		start,
		end: work.actual?.to ?? (early ? undefined : planned),
		implied: impliedWorkEnd(start, progress, progress === 'completed' ? last : now),
	};
}

function impliedWorkEnd(start: UncertainTime, progress: Progress, latest: Instant): UncertainTime {
	if (progress === 'under_way') return exactly(latest);
	return between(earlier(start.latest, latest), latest);
}

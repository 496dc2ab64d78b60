import { earlier, type Instant, later } from '../../time/instant.ts';
import { between, exactly, type UncertainTime } from '../../time/uncertain-time.ts';
import { type Entry, type Incident, isIncident, isMaintenance, type Maintenance } from './entry.ts';
import type { Progress } from './progress.ts';
import { closingUpdate, firstUpdate, lastOpenUpdate, latestUpdate } from './updates.ts';

/** When an entry begins: its impact, planned window or first update. Entries are ordered and filed by this. */
export function beginningOf(entry: Entry): UncertainTime {
	if (isIncident(entry)) return entry.began;
	if (isMaintenance(entry)) return entry.actual?.from ?? entry.scheduled.from;
	return exactly(firstUpdate(entry).at);
}

/** Orders entries by when they begin, ties by descending id: the reverse of the record's order. */
export function oldestFirst(a: Entry, b: Entry): number {
	if (a === b) return 0;
	return beginningOf(a).earliest - beginningOf(b).earliest || (a.id < b.id ? 1 : -1);
}

/** When an entry as a whole took effect; a component of it may have times of its own. */
interface WholeSpan {
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
 * Where no end is given, impact ended between the last open update (else its latest start) and the
 * update that closed the incident. While the incident is open, it lasts.
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

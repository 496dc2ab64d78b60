import type { EffectStatus } from '../component/component-status.ts';
import { earlier, type Instant, later } from '../time/instant.ts';
import { type Interval, interval } from '../time/interval.ts';
import { between, exactly, type UncertainTime } from '../time/uncertain-time.ts';
import { type Entry, type Incident, latestUpdate, type Maintenance } from './entry.ts';
import { isIncident, isMaintenance, type Progress } from './progress.ts';

/** What an entry did to one component over one span. */
export interface Effect {
	readonly entry: Entry;
	readonly component: string;
	readonly status: EffectStatus;
	/** When it began and ended, as precisely as is known. */
	readonly start: UncertainTime;
	readonly end: UncertainTime;
	/** From the latest start to the earliest end: so for every choice. `undefined` where that is nothing. */
	readonly certain: Interval | undefined;
	/** From the earliest start to the latest end: so for some choice. */
	readonly possible: Interval | undefined;
	/** Whether it lasts at `now`: the end is not known because it has not come. */
	readonly ongoing: boolean;
	/** The last word on an entry that nobody closed; only possible from there on. */
	readonly lastWord: Instant | undefined;
}

/** What `entry` did to components, up to `now` and, for planned work, beyond. */
export function effectsOf(entry: Entry, progress: Progress, now: Instant): Effect[] {
	if (progress === 'retracted' || progress === 'cancelled') return [];
	const whole = isIncident(entry)
		? incidentSpan(entry, progress, now)
		: isMaintenance(entry)
			? maintenanceSpan(entry, progress, now)
			: undefined;
	if (!whole) return [];
	return entry.components.map(({ id, status, from, to }) => {
		const start = from ?? whole.start;
		const told = to === undefined ? whole.end : to;
		const end = told === undefined || told === 'unknown' ? whole.implied : told;
		const ongoing =
			end === whole.implied &&
			(progress === 'open' || progress === 'under_way') &&
			start.earliest <= now;
		const lastWord =
			progress === 'not_closed' && end === whole.implied ? latestUpdate(entry).at : undefined;
		return { entry, component: id, status, start, end, ...spans(start, end), ongoing, lastWord };
	});
}

interface Span {
	readonly start: UncertainTime;
	/** The end as the file gives it. */
	readonly end: UncertainTime | 'unknown' | undefined;
	/** The end where the file gives none. */
	readonly implied: UncertainTime;
}

function incidentSpan(incident: Incident, progress: Progress, now: Instant): Span {
	const start = incident.began;
	return { start, end: incident.mitigated, implied: impliedEnd(incident, start, progress, now) };
}

/** The end of an incident is where its impact ended; without word of it, where that must have been. */
function impliedEnd(
	incident: Incident,
	start: UncertainTime,
	progress: Progress,
	now: Instant,
): UncertainTime {
	if (progress === 'open') return exactly(now);
	if (progress === 'not_closed') return between(latestUpdate(incident).at, now);
	const open = incident.updates.findLastIndex(({ status }) => status !== 'resolved');
	const closed = (incident.updates[open + 1] ?? latestUpdate(incident)).at;
	const spoken = incident.updates[open]?.at ?? start.latest;
	return between(earlier(later(spoken, start.earliest), closed), closed);
}

function maintenanceSpan(work: Maintenance, progress: Progress, now: Instant): Span {
	const start = work.actual?.from ?? work.scheduled.from;
	const last = latestUpdate(work).at;
	const planned = work.scheduled.to;
	const early = progress === 'completed' && planned !== 'unknown' && planned.latest > last;
	const implied =
		progress === 'completed'
			? between(earlier(start.latest, last), last)
			: between(earlier(start.latest, now), now);
	return {
		start,
		end: work.actual?.to ?? (early ? undefined : planned),
		implied: progress === 'under_way' ? exactly(now) : implied,
	};
}

function spans(start: UncertainTime, end: UncertainTime): Pick<Effect, 'certain' | 'possible'> {
	return {
		certain: interval(start.latest, end.earliest),
		possible: interval(start.earliest, end.latest),
	};
}

import {
	type Entry,
	type Incident,
	isIncident,
	isMaintenance,
	type Maintenance,
} from '../../domain/incident/entry.ts';
import { progressOf } from '../../domain/incident/progress.ts';
import type { SiteRecord } from '../../domain/record/record.ts';

/** Incidents that nobody has said to be over, newest first. */
export function openIncidents(record: SiteRecord): Incident[] {
	return record.entries
		.filter(isIncident)
		.filter((entry) => ['open', 'not_closed'].includes(standing(entry, record)));
}

/** Incidents that were said to be over, newest first. */
export function resolvedIncidents(record: SiteRecord): Incident[] {
	return record.entries
		.filter(isIncident)
		.filter((entry) => standing(entry, record) === 'resolved');
}

/** Planned work that nobody has said to be over or off, newest first. */
export function openMaintenance(record: SiteRecord): Maintenance[] {
	const open = ['ahead', 'under_way', 'not_confirmed_over'];
	return record.entries
		.filter(isMaintenance)
		.filter((entry) => open.includes(standing(entry, record)));
}

/** What is over and has no postmortem yet, newest first. */
export function entriesToPostmortem(record: SiteRecord): Entry[] {
	const over = ['resolved', 'completed', 'cancelled'];
	return record.entries.filter(
		(entry) => entry.body === undefined && over.includes(standing(entry, record)),
	);
}

/** Everything of which another word is expected, newest first. */
export function openEntries(record: SiteRecord): Entry[] {
	const open: readonly Entry[] = [...openIncidents(record), ...openMaintenance(record)];
	return record.entries.filter((entry) => open.includes(entry));
}

/** Entries with a repair that was promised and is not settled, newest first. */
export function entriesWithOpenRepairs({ entries }: SiteRecord): Entry[] {
	return entries.filter(({ repairs = [] }) =>
		repairs.some(({ state }) => state === 'open' || state === 'unreported'),
	);
}

function standing(entry: Entry, { now, site }: SiteRecord): string {
	return progressOf(entry, now, site.quiet_after);
}

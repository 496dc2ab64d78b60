import type { Diagnostic } from '../compile/diagnostics/diagnostic.ts';
import { idOf } from '../compile/parse-entry.ts';
import {
	type Entry,
	type Incident,
	isIncident,
	isMaintenance,
	type Maintenance,
} from '../domain/incident/entry.ts';
import { type Progress, progressOf } from '../domain/incident/progress.ts';
import { latestUpdate } from '../domain/incident/updates.ts';
import type { SiteRecord } from '../domain/record/record.ts';
import { MINUTE, toIso } from '../time/instant.ts';

/** An entry that is not over, as programs read it; instants are ISO 8601 in UTC. */
export interface OpenEntry {
	readonly id: string;
	readonly title: string;
	readonly kind: Entry['kind'];
	readonly impact: Entry['impact'];
	/** Its progress: `open`, `not_closed`, `ahead`, `under_way` or `not_confirmed_over`. */
	readonly progress: Progress;
	/** The status of the last update. */
	readonly status: string;
	readonly last_update_at: string;
	/** Whole minutes since the last update. */
	readonly last_update_minutes_ago: number;
	/** When the next update is due; `null` where none is promised. */
	readonly next_update_by: string | null;
}

/** Something that is due, as programs read it. */
export interface DueItem {
	/** The rule, as it is named in the report of `npm run check`. */
	readonly rule: string;
	readonly id: string;
	/** What is due, in a sentence. */
	readonly message: string;
}

/** Rules that say what is due; whoever acknowledged one in its file is not reminded here either. */
const dueRules = [
	'next-update-due',
	'update-due',
	'completion-due',
	'postmortem-due',
	'repair-due',
];
const openIncident: readonly Progress[] = ['open', 'not_closed'];
const openWork: readonly Progress[] = ['ahead', 'under_way', 'not_confirmed_over'];

/** Every entry that is not over, newest first. */
export function summarizeOpenEntries(record: SiteRecord): OpenEntry[] {
	return openEntries(record).map((entry) => {
		const last = latestUpdate(entry);
		return {
			id: entry.id,
			title: entry.title,
			kind: entry.kind,
			impact: entry.impact,
			progress: progressIn(entry, record),
			status: last.status,
			last_update_at: toIso(last.at),
			last_update_minutes_ago: Math.floor((record.now - last.at) / MINUTE),
			next_update_by: last.next_update_by === undefined ? null : toIso(last.next_update_by),
		};
	});
}

/** What is due, in the order of the rules above, then of the files. */
export function listDueItems(problems: readonly Diagnostic[]): DueItem[] {
	return dueRules.flatMap((name) =>
		problems
			.filter(({ rule }) => rule === name)
			.map(({ rule, file, message }) => ({ rule, id: idOf(file), message })),
	);
}

/** Incidents that are not resolved, newest first. */
export function openIncidents(record: SiteRecord): Incident[] {
	return entriesThatAre(openIncident, record).filter(isIncident);
}

/** Resolved incidents, newest first. */
export function resolvedIncidents(record: SiteRecord): Incident[] {
	return entriesThatAre(['resolved'], record).filter(isIncident);
}

/** Maintenance that is neither completed nor cancelled, newest first. */
export function openMaintenance(record: SiteRecord): Maintenance[] {
	return entriesThatAre(openWork, record).filter(isMaintenance);
}

/** What is over and has no postmortem yet, newest first. */
export function entriesToPostmortem(record: SiteRecord): Entry[] {
	const over = entriesThatAre(['resolved', 'completed', 'cancelled'], record);
	return over.filter(({ body }) => body === undefined);
}

/** Incidents and maintenance that are open, newest first. */
export function openEntries(record: SiteRecord): Entry[] {
	return entriesThatAre([...openIncident, ...openWork], record);
}

/** Entries with a repair item that is not settled, newest first. */
export function entriesWithOpenRepairs({ entries }: SiteRecord): Entry[] {
	return entries.filter(({ repairs = [] }) =>
		repairs.some(({ state }) => state === 'open' || state === 'unreported'),
	);
}

function entriesThatAre(progress: readonly Progress[], record: SiteRecord): Entry[] {
	return record.entries.filter((entry) => progress.includes(progressIn(entry, record)));
}

function progressIn(entry: Entry, { now, site }: SiteRecord): Progress {
	return progressOf(entry, now, site.quiet_after);
}

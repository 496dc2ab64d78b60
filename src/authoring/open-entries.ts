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
import { type Instant, MINUTE, toIso } from '../time/instant.ts';

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
const openProgress: readonly Progress[] = [
	'open',
	'not_closed',
	'ahead',
	'under_way',
	'not_confirmed_over',
];

/** Every entry that is not over, newest first. */
export function summarizeOpenEntries({ entries, site, now }: SiteRecord): OpenEntry[] {
	return entries
		.map((entry) => ({ entry, progress: progressOf(entry, now, site.quiet_after) }))
		.filter(({ progress }) => openProgress.includes(progress))
		.map(({ entry, progress }) => described(entry, progress, now));
}

/** What is due, in the order of the rules above, then of the files. */
export function listDueItems(problems: readonly Diagnostic[]): DueItem[] {
	return dueRules.flatMap((name) =>
		problems
			.filter(({ rule }) => rule === name)
			.map(({ rule, file, message }) => ({ rule, id: idOf(file), message })),
	);
}

function described(entry: Entry, progress: Progress, now: Instant): OpenEntry {
	const last = latestUpdate(entry);
	return {
		id: entry.id,
		title: entry.title,
		kind: entry.kind,
		impact: entry.impact,
		progress,
		status: last.status,
		last_update_at: toIso(last.at),
		last_update_minutes_ago: Math.floor((now - last.at) / MINUTE),
		next_update_by: last.next_update_by === undefined ? null : toIso(last.next_update_by),
	};
}

/** Incidents that are not resolved, newest first. */
export function openIncidents(record: SiteRecord): Incident[] {
	return record.entries
		.filter(isIncident)
		.filter((entry) => ['open', 'not_closed'].includes(progressIn(entry, record)));
}

/** Resolved incidents, newest first. */
export function resolvedIncidents(record: SiteRecord): Incident[] {
	return record.entries
		.filter(isIncident)
		.filter((entry) => progressIn(entry, record) === 'resolved');
}

/** Maintenance that is neither completed nor cancelled, newest first. */
export function openMaintenance(record: SiteRecord): Maintenance[] {
	const open = ['ahead', 'under_way', 'not_confirmed_over'];
	return record.entries
		.filter(isMaintenance)
		.filter((entry) => open.includes(progressIn(entry, record)));
}

/** What is over and has no postmortem yet, newest first. */
export function entriesToPostmortem(record: SiteRecord): Entry[] {
	const over = ['resolved', 'completed', 'cancelled'];
	return record.entries.filter(
		(entry) => entry.body === undefined && over.includes(progressIn(entry, record)),
	);
}

/** Incidents and maintenance that are open, newest first. */
export function openEntries(record: SiteRecord): Entry[] {
	const open: readonly Entry[] = [...openIncidents(record), ...openMaintenance(record)];
	return record.entries.filter((entry) => open.includes(entry));
}

/** Entries with a repair item that is not settled, newest first. */
export function entriesWithOpenRepairs({ entries }: SiteRecord): Entry[] {
	return entries.filter(({ repairs = [] }) =>
		repairs.some(({ state }) => state === 'open' || state === 'unreported'),
	);
}

function progressIn(entry: Entry, { now, site }: SiteRecord): string {
	return progressOf(entry, now, site.quiet_after);
}

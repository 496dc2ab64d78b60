import { newNameOf } from '../../schema/redirects.ts';
import { type MonthKey, monthOf } from '../../time/utc-calendar.ts';
import { type Effect, effectsOf } from '../incident/effect.ts';
import { beginningOf } from '../incident/entry-times.ts';
import type { Entry, Relation } from '../incident/entry.ts';
import { type Progress, progressOf } from '../incident/progress.ts';
import type { SiteRecord } from './record.ts';

/** A related entry, and what it is to this one. */
export interface RelatedEntry {
	readonly entry: Entry;
	readonly as: Relation['as'] | 'followed_by';
}

/**
 * Look-ups into the record for pages. Built once: if each page scanned all entries, the cost of a
 * site would grow with the square of its history.
 */
export interface RecordIndex {
	readonly byId: ReadonlyMap<string, Entry>;
	readonly progress: ReadonlyMap<Entry, Progress>;
	/** What each entry did to components. */
	readonly effects: ReadonlyMap<Entry, readonly Effect[]>;
	/** What was done to each component, newest entry first; every component has a list. */
	readonly byComponent: ReadonlyMap<string, readonly Effect[]>;
	/** Entries by the UTC month in which they begin, newest first. */
	readonly byMonth: ReadonlyMap<MonthKey, readonly Entry[]>;
	/** What is related to each entry, both ways. */
	readonly related: ReadonlyMap<Entry, readonly RelatedEntry[]>;
}

/** A record together with its index. */
export interface IndexedRecord {
	readonly record: SiteRecord;
	readonly index: RecordIndex;
}

/** The progress of an entry at the record's `now`. */
export function progressIn({ index }: Pick<IndexedRecord, 'index'>, entry: Entry): Progress {
	return index.progress.get(entry) ?? 'news';
}

/** Indexes a record. */
export function indexRecord(record: SiteRecord): RecordIndex {
	const { entries, now, site } = record;
	const progress = new Map(
		entries.map((entry) => [entry, progressOf(entry, now, site.quiet_after)]),
	);
	const effects = new Map(
		entries.map((entry) => [entry, effectsOf(entry, progress.get(entry) ?? 'news', now)]),
	);
	const byId = new Map(entries.map((entry) => [entry.id, entry]));
	return {
		byId,
		progress,
		effects,
		byComponent: groupByComponent(record, [...effects.values()].flat()),
		byMonth: Map.groupBy(entries, (entry) => monthOf(beginningOf(entry).earliest)),
		related: relateBothWays(entries, byId),
	};
}

function groupByComponent(
	{ components }: SiteRecord,
	effects: readonly Effect[],
): Map<string, readonly Effect[]> {
	const grouped = Map.groupBy(effects, ({ component }) => component);
	return new Map(components.map(({ id }) => [id, grouped.get(id) ?? []]));
}

/** The relation as seen from the other entry. */
const inverse: Readonly<Record<Relation['as'], RelatedEntry['as']>> = {
	caused_by: 'causes',
	causes: 'caused_by',
	same_cause: 'same_cause',
	follows: 'followed_by',
	see_also: 'see_also',
};

function relateBothWays(
	entries: readonly Entry[],
	byId: ReadonlyMap<string, Entry>,
): Map<Entry, RelatedEntry[]> {
	const related = new Map<Entry, RelatedEntry[]>();
	const add = (from: Entry, to: Entry, as: RelatedEntry['as']) => {
		const list = related.get(from) ?? [];
		if (list.some((other) => other.entry === to && other.as === as)) return;
		related.set(from, [...list, { entry: to, as }]);
	};
	for (const entry of entries) {
		for (const { id, as } of entry.related ?? []) {
			const other = byId.get(id);
			if (!other) continue;
			add(entry, other, as);
			add(other, entry, inverse[as]);
		}
	}
	return related;
}

/** A name of an entry that has an address. */
interface EntryName {
	/** The file's name without `.md`, current or former. */
	readonly id: string;
	readonly entry: Entry;
}

/** Former names of files, each with the public entry that replaces it. */
export function formerNames({ record, index }: IndexedRecord): EntryName[] {
	const { redirects } = record.site;
	return redirects.flatMap(({ from }) => {
		const entry = index.byId.get(newNameOf(from, redirects) ?? from);
		return entry ? [{ id: from, entry }] : [];
	});
}

/** Every name of every entry: current names first, then former ones. */
export function everyName(indexed: IndexedRecord): EntryName[] {
	const own = indexed.record.entries.map((entry) => ({ id: entry.id, entry }));
	return [...own, ...formerNames(indexed)];
}

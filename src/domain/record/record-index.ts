import { type Effect, effectsOf } from '../incident/effect.ts';
import type { Entry, Relation } from '../incident/entry.ts';
import { beginOf } from '../incident/begin.ts';
import { type Progress, progressOf } from '../incident/progress.ts';
import { type MonthKey, monthOf } from '../../time/utc-calendar.ts';
import type { GalleryRecord } from './record.ts';

/** The other end of a relation, from this entry's side. */
export interface RelatedEntry {
	readonly entry: Entry;
	readonly as: Relation['as'] | 'followed_by';
}

/**
 * The record by everything a page asks for. Built once: a page that looked at all entries would
 * make the cost of a site grow with the square of its history.
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

/** Indexes a record. */
export function indexRecord(record: GalleryRecord): RecordIndex {
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
		byMonth: Map.groupBy(entries, (entry) => monthOf(beginOf(entry).earliest)),
		related: relateBothWays(entries, byId),
	};
}

function groupByComponent(
	{ components }: GalleryRecord,
	effects: readonly Effect[],
): Map<string, readonly Effect[]> {
	const grouped = Map.groupBy(effects, ({ component }) => component);
	return new Map(components.map(({ id }) => [id, grouped.get(id) ?? []]));
}

const wayBack: Readonly<Record<Relation['as'], RelatedEntry['as']>> = {
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
			add(other, entry, wayBack[as]);
		}
	}
	return related;
}

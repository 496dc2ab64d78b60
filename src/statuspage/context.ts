import type { Entry } from '../domain/incident/entry.ts';
import { type Progress, progressUntil } from '../domain/incident/progress.ts';
import { lastPublishedAt } from '../domain/incident/updates.ts';
import { progressIn, type RecordIndex } from '../domain/record/record-index.ts';
import type { SiteRecord } from '../domain/record/record.ts';
import { type Instant, later } from '../time/instant.ts';
import type { ComponentPart } from './schema.ts';
import { shortIds, type ShortIds } from './short-ids.ts';

/** What every part of a document is made from. */
export interface StatuspageContext {
	readonly record: SiteRecord;
	readonly index: RecordIndex;
	/** Makes the whole address of a path on the site. */
	readonly absolute: (path: string) => string;
	/** Ids of the page, groups, components, entries and updates. */
	readonly idOf: ShortIds;
	/** Components as they were published, by their ids: every incident holds some. */
	readonly parts: Map<string, ComponentPart>;
}

/** The context of a record. Made once for each: ids are compared over all documents. */
export function statuspageContextOf(
	indexed: Pick<StatuspageContext, 'record' | 'index' | 'absolute'>,
): StatuspageContext {
	const short = shortIds();
	const { feed_ids } = indexed.record.site;
	return { ...indexed, idOf: (long) => short(`${feed_ids}:${long}`), parts: new Map() };
}

/** The progress of an entry before the clock alone moved it on. */
const before: Partial<Readonly<Record<Progress, Progress>>> = {
	under_way: 'ahead',
	not_confirmed_over: 'under_way',
	not_closed: 'open',
};

/**
 * When an entry last changed: its last update, or the instant at which the clock alone moved its
 * progress on. Never the build's clock.
 */
export function changedAt(entry: Entry, context: StatuspageContext): Instant {
	const { now, site } = context.record;
	const from = before[progressIn(context, entry)];
	const moved = from && progressUntil(entry, from, site.quiet_after);
	const updated = lastPublishedAt(entry);
	return moved !== undefined && moved <= now ? later(updated, moved) : updated;
}

/** An instant as Statuspage writes it in UTC: `2021-08-17T20:45:00.000Z`. */
export function stamp(at: Instant): string {
	return new Date(at).toISOString();
}

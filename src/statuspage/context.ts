import type { Entry } from '../domain/incident/entry.ts';
import { type Progress, progressUntil } from '../domain/incident/progress.ts';
import { lastPublishedAt } from '../domain/incident/updates.ts';
import type { RecordIndex } from '../domain/record/record-index.ts';
import type { SiteRecord } from '../domain/record/record.ts';
import { type Instant, later } from '../time/instant.ts';
import type { ComponentPart } from './component-schema.ts';
import { shortIds, type ShortIds } from './short-ids.ts';

/** What every part of a document is made from. */
export interface Context {
	readonly record: SiteRecord;
	readonly index: RecordIndex;
	/** Makes the whole address of a path on the site. */
	readonly absolute: (path: string) => string;
	/** Ids of the page, groups, components, entries and updates. */
	readonly idOf: ShortIds;
	/** Components as they were made, by their ids: every incident holds some. */
	readonly made: Map<string, ComponentPart>;
}

/** The context of a record. Made once for each: ids are compared over all documents. */
export function contextOf(told: Pick<Context, 'record' | 'index' | 'absolute'>): Context {
	const short = shortIds();
	const { feed_ids } = told.record.site;
	return { ...told, idOf: (long) => short(`${feed_ids}:${long}`), made: new Map() };
}

/** Where an entry stands. */
export function progressIn({ index }: Context, entry: Entry): Progress {
	return index.progress.get(entry) ?? 'news';
}

/** Where an entry stood before the clock alone brought it to where it stands. */
const before: Partial<Readonly<Record<Progress, Progress>>> = {
	under_way: 'ahead',
	not_confirmed_over: 'under_way',
	not_closed: 'open',
};

/**
 * When an entry came to be as it is: its last word, or the instant at which the clock alone
 * brought it where it stands. Never the build's clock.
 */
export function changedAt(entry: Entry, context: Context): Instant {
	const { now, site } = context.record;
	const from = before[progressIn(context, entry)];
	const moved = from && progressUntil(entry, from, site.quiet_after);
	const word = lastPublishedAt(entry);
	return moved !== undefined && moved <= now ? later(word, moved) : word;
}

/** An instant as Statuspage writes it in UTC: `2021-08-17T20:45:00.000Z`. */
export function stamp(at: Instant): string {
	return new Date(at).toISOString();
}

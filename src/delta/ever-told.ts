import type { SiteRecord } from '../domain/record/record.ts';
import { type FeedEntry, feedEntriesOf, newestFirst } from '../feeds/feed-entry.ts';

/** Put in order once for each record: feeds and addresses both ask. */
const known = new WeakMap<SiteRecord, readonly FeedEntry[]>();

/** Everything that was ever told, newest first. */
export function everTold(record: SiteRecord): readonly FeedEntry[] {
	const told = known.get(record) ?? newestFirst(record.entries.flatMap(feedEntriesOf));
	known.set(record, told);
	return told;
}

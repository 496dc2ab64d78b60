import type { GalleryRecord } from '../domain/record/record.ts';
import { type FeedEntry, feedEntriesOf, newestFirst } from '../feeds/feed-entry.ts';

/** Put in order once for each record: feeds and addresses both ask. */
const known = new WeakMap<GalleryRecord, readonly FeedEntry[]>();

/** Everything that was ever told, newest first. */
export function everTold(record: GalleryRecord): readonly FeedEntry[] {
	const told = known.get(record) ?? newestFirst(record.entries.flatMap(feedEntriesOf));
	known.set(record, told);
	return told;
}

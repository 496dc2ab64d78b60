import type { SiteRecord } from '../domain/record/record.ts';
import { type FeedEntry, feedEntriesOf, newestFirst } from '../feeds/feed-entry.ts';

/** Everything that was ever told: updates, postmortems, corrections and retractions, newest first. */
export function toldWords({ entries }: SiteRecord): readonly FeedEntry[] {
	return newestFirst(entries.flatMap(feedEntriesOf));
}

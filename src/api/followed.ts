import type { Entry } from '../domain/incident/entry.ts';
import type { SiteRecord } from '../domain/record/record.ts';
import { toIso } from '../time/instant.ts';
import { allFeedEntries, feedEntriesOf, newestFirst } from '../feeds/feed-entry.ts';

/**
 * What a page shows, in attributes of its body: by them the script finds out from `status.json`
 * whether there is more by now. `src/scripts/follow-status.ts` reads them.
 */
interface FollowedData {
	/** When the newest update that the page shows was published; empty where it shows none. */
	readonly 'data-newest': string;
	/** How many updates had been published, where the page shows the current status of everything. */
	readonly 'data-updates'?: number;
	/** The answer that it gives, where it gives one. */
	readonly 'data-heading'?: string | undefined;
	/** The one entry that it is about, where it is about one. */
	readonly 'data-entry'?: string;
}

/** The data of a page about one entry. It changes with that entry alone, never with the build. */
export function followedEntry(entry: Entry): FollowedData {
	const [newest] = newestFirst(feedEntriesOf(entry));
	return { 'data-entry': entry.id, 'data-newest': newest ? toIso(newest.at) : '' };
}

/** The data of a page about the current status of everything; `heading` is the answer that it gives. */
export function followedRecord(record: SiteRecord, heading?: string): FollowedData {
	const updates = allFeedEntries(record);
	const newest = updates[0] ? toIso(updates[0].at) : '';
	return { 'data-newest': newest, 'data-updates': updates.length, 'data-heading': heading };
}

import type { Entry } from '../domain/incident/entry.ts';
import type { SiteRecord } from '../domain/record/record.ts';
import { toIso } from '../time/instant.ts';
import { feedEntriesOf, newestFirst } from '../feeds/feed-entry.ts';
import { toldWords } from './told-words.ts';

/**
 * What a page shows, in attributes of its body: by them the script tells from `status.json` whether
 * there is more by now. `src/scripts/news.ts` reads them.
 */
export interface Followed {
	/** When the newest word was told that the page shows; empty where it shows none. */
	readonly 'data-newest': string;
	/** How many words had been told, where the page shows how everything is. */
	readonly 'data-words'?: number;
	/** The answer that it gives, where it gives one. */
	readonly 'data-heading'?: string | undefined;
	/** The one entry that it tells of, where it tells of one. */
	readonly 'data-entry'?: string;
}

/** What a page shows that tells of one entry. It changes with that entry alone, never with the build. */
export function followedEntry(entry: Entry): Followed {
	const [newest] = newestFirst(feedEntriesOf(entry));
	return { 'data-entry': entry.id, 'data-newest': newest ? toIso(newest.at) : '' };
}

/** What a page shows that tells how everything is; `heading` is the answer that it gives. */
export function followedRecord(record: SiteRecord, heading?: string): Followed {
	const words = toldWords(record);
	const newest = words[0] ? toIso(words[0].at) : '';
	return { 'data-newest': newest, 'data-words': words.length, 'data-heading': heading };
}

import { archiveYears } from '../../../src/addresses/routes.ts';
import type { Entry } from '../../../src/domain/incident/entry.ts';
import { archiveFeed, archiveLinks, atomFeed } from '../../../src/feeds/atom.ts';
import { everythingChannel, yearChannel } from '../../../src/feeds/channel.ts';
import { feedEntriesOf, type FeedEntry, newestFirst } from '../../../src/feeds/feed-entry.ts';
import { type Feed, feedOf } from '../../../src/feeds/feed.ts';
import { jsonFeed } from '../../../src/feeds/json-feed.ts';
import { rssFeed } from '../../../src/feeds/rss.ts';
import type { Site } from '../../../src/schema/site-schema.ts';
import { makeRecord } from '../support/make-record.ts';

/** Makes an address on the site of these tests. */
export const absolute = (path: string) => new URL(path, 'https://status.example/').href;

/** Everything that these entries tell, newest first. */
export function toldBy(...entries: readonly Entry[]): FeedEntry[] {
	return newestFirst(entries.flatMap(feedEntriesOf));
}

/** The feed of everything that these entries tell. */
export function feedBy(entries: readonly Entry[], site?: Site): Feed {
	const record = makeRecord({ now: '2027-01-01T00:00Z', entries, ...(site && { site }) });
	return feedOf(everythingChannel(record.site, toldBy(...entries)), record, absolute);
}

/** A feed in each of the three formats, by the names of their files. */
export async function written(
	feed: Feed,
): Promise<Record<'rss.xml' | 'atom.xml' | 'feed.json', string>> {
	return {
		'rss.xml': await rssFeed(feed, absolute('rss.xml')),
		'atom.xml': atomFeed(feed, { self: absolute('atom.xml') }),
		'feed.json': jsonFeed(feed, absolute('feed.json')),
	};
}

/** Every archive of what these entries tell, as it stands at `now`, by its address. */
export function archivesAt(now: string, ...entries: readonly Entry[]): Map<string, string> {
	const record = makeRecord({ now, entries });
	const told = toldBy(...entries);
	const years = archiveYears(record);
	return new Map(
		years.map((year) => {
			const feed = feedOf(yearChannel(year, record.site, told), record, absolute);
			const links = archiveLinks(year, years, absolute);
			return [links.self, archiveFeed(feed, links)];
		}),
	);
}

import type { GalleryRecord } from './domain/record/record.ts';
import type { YearKey } from './domain/time/utc-calendar.ts';
import { gallery } from './gallery.ts';
import { absolute } from './link.ts';
import { type FeedFile, feedTypes } from './view/feed-links.ts';
import { paths } from './view/paths.ts';
import { archiveFeed, archiveLinks, archiveYears, ofYear, updatedBy } from './wire/feed/archive.ts';
import { atomFeed } from './wire/feed/atom.ts';
import type { Channel } from './wire/feed/channel.ts';
import { feedOf } from './wire/feed/feed.ts';
import { type FeedEntry, feedEntriesOf, newestFirst } from './wire/feed/feed-entry.ts';
import { jsonFeed } from './wire/feed/json-feed.ts';
import { rssFeed } from './wire/feed/rss.ts';

/** Put in order once for each record, however many feeds ask; in `dev` the record may change. */
const everTold = new WeakMap<GalleryRecord, readonly FeedEntry[]>();

/** Everything that was ever told, newest first. */
export function toldNewestFirst(): readonly FeedEntry[] {
	const { record } = gallery();
	const told = everTold.get(record) ?? newestFirst(record.entries.flatMap(feedEntriesOf));
	everTold.set(record, told);
	return told;
}

/** The years that have an archive, oldest first. */
export function everyArchive(): readonly YearKey[] {
	return archiveYears(toldNewestFirst(), gallery().record.now);
}

/** A feed in one format. */
export async function feedResponse(channel: Channel, file: FeedFile): Promise<Response> {
	const self = absolute(paths.feed(channel.page, file));
	const feed = feedOf(channel, gallery().record, absolute);
	const isChained = channel.page === paths.home;
	const newest = everyArchive().at(-1);
	const archive = isChained && newest ? absolute(paths.archive(newest)) : undefined;
	const written = {
		'rss.xml': () => rssFeed(feed, self),
		'atom.xml': () => atomFeed(feed, { self, 'prev-archive': archive }),
		'feed.json': () => jsonFeed(feed, self),
	};
	return served(await written[file](), file);
}

/** Everything told in a year, as an archive document. */
export function archiveResponse(year: YearKey): Response {
	const { record } = gallery();
	const told = toldNewestFirst();
	const feed = feedOf(ofYear(year, record.site, told), record, absolute);
	const updated = updatedBy(year, told) ?? feed.updated;
	const links = archiveLinks(year, everyArchive(), absolute);
	return served(archiveFeed({ ...feed, updated }, links), 'atom.xml');
}

function served(text: string, file: FeedFile): Response {
	return new Response(text, { headers: { 'content-type': `${feedTypes[file]}; charset=utf-8` } });
}

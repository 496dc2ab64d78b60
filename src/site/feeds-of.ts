import type { Entry } from '../domain/incident/entry.ts';
import type { SiteRecord } from '../domain/record/record.ts';
import type { YearKey } from '../time/utc-calendar.ts';
import { gallery } from './gallery.ts';
import { absolute } from './link.ts';
import { type FeedFile, feedTypes } from '../addresses/feed-links.ts';
import { paths } from '../addresses/paths.ts';
import { archiveFeed, archiveLinks, archiveYears, ofYear, updatedBy } from '../feeds/archive.ts';
import { atomFeed } from '../feeds/atom.ts';
import { type Channel, ofEntry } from '../feeds/channel.ts';
import { feedOf } from '../feeds/feed.ts';
import { type FeedEntry, feedEntriesOf, newestFirst } from '../feeds/feed-entry.ts';
import { jsonFeed } from '../feeds/json-feed.ts';
import { rssFeed } from '../feeds/rss.ts';
import { withinWeight } from '../feeds/within-weight.ts';

/** Put in order once for each record, however many feeds ask; in `dev` the record may change. */
const everTold = new WeakMap<SiteRecord, readonly FeedEntry[]>();

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

/** The newest of a channel in one format. */
export async function feedResponse(channel: Channel, file: FeedFile): Promise<Response> {
	const self = absolute(paths.feed(channel.page, file));
	const whole = feedOf(channel, gallery().record, absolute);
	const feed = { ...whole, entries: withinWeight(whole.entries) };
	const written = {
		'rss.xml': () => rssFeed(feed, self),
		'atom.xml': () => atomFeed(feed, { self, 'prev-archive': newestArchive(channel) }),
		'feed.json': () => jsonFeed(feed, self),
	};
	return served(await written[file](), file);
}

/** Where what is older than the newest of everything is found; the narrower feeds have no archives. */
function newestArchive({ page }: Channel): string | undefined {
	const year = everyArchive().at(-1);
	return page === paths.home && year !== undefined ? absolute(paths.archive(year)) : undefined;
}

/** What was told of one incident, maintenance or announcement, whole, as Atom. */
export function entryFeedResponse(entry: Entry): Response {
	const channel = ofEntry(entry);
	const self = absolute(paths.feed(channel.page, 'atom.xml'));
	return served(atomFeed(feedOf(channel, gallery().record, absolute), { self }), 'atom.xml');
}

/** Everything told in a year, whole, as an archive document. */
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

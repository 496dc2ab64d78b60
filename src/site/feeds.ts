import { type FeedFile, paths } from '../addresses/paths.ts';
import { archiveYears } from '../addresses/routes.ts';
import type { Entry } from '../domain/incident/entry.ts';
import { archiveFeed, archiveLinks, atomFeed } from '../feeds/atom.ts';
import {
	type Channel,
	channelsOf,
	entryChannel,
	updatedBy,
	yearChannel,
} from '../feeds/channel.ts';
import { allFeedEntries } from '../feeds/feed-entry.ts';
import { feedOf } from '../feeds/feed.ts';
import { jsonFeed } from '../feeds/json-feed.ts';
import { rssFeed } from '../feeds/rss.ts';
import { fitToWeight } from '../feeds/weight.ts';
import type { YearKey } from '../time/utc-calendar.ts';
import { absolute } from './link.ts';
import { siteModel } from './model.ts';
import { feedFileResponse } from './responses.ts';

/** What a route gets that has a feed of every channel. */
export interface ChannelProps {
	readonly channel: Channel;
}

/** Every channel that has feeds in all formats, as parameters of an address and what lies there. */
export function channelPaths() {
	return channelsOf(siteModel().record).map((channel) => ({
		params: { channel: channel.page.replace(/\/$/, '') || undefined },
		props: { channel },
	}));
}

/** The newest entries of a channel in one format. */
export async function feedResponse(channel: Channel, file: FeedFile): Promise<Response> {
	const self = absolute(paths.feed(channel.page, file));
	const whole = feedOf(channel, siteModel().record, absolute);
	const feed = { ...whole, entries: fitToWeight(whole.entries) };
	const formats = {
		'rss.xml': () => rssFeed(feed, self),
		'atom.xml': () => atomFeed(feed, { self, 'prev-archive': newestArchive(channel) }),
		'feed.json': () => jsonFeed(feed, self),
	};
	return feedFileResponse(await formats[file](), file);
}

/** Where entries too old for the feed of everything are found; narrower feeds have no archives. */
function newestArchive({ page }: Channel): string | undefined {
	const year = archiveYears(siteModel().record).at(-1);
	return page === paths.home && year !== undefined ? absolute(paths.archive(year)) : undefined;
}

/** Everything published about one entry, whole, as Atom. */
export function entryFeedResponse(entry: Entry): Response {
	const channel = entryChannel(entry);
	const self = absolute(paths.feed(channel.page, 'atom.xml'));
	const feed = feedOf(channel, siteModel().record, absolute);
	return feedFileResponse(atomFeed(feed, { self }), 'atom.xml');
}

/** Everything published in a UTC year, whole, as an archive document. */
export function archiveResponse(year: YearKey): Response {
	const { record } = siteModel();
	const all = allFeedEntries(record);
	const feed = feedOf(yearChannel(year, record.site, all), record, absolute);
	const updated = updatedBy(year, all) ?? feed.updated;
	const links = archiveLinks(year, archiveYears(record), absolute);
	return feedFileResponse(archiveFeed({ ...feed, updated }, links), 'atom.xml');
}

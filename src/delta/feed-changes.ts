import { type Absolute, paths } from '../addresses/paths.ts';
import type { SiteRecord } from '../domain/record/record.ts';
import { type Channel, channelsOf } from '../feeds/channel.ts';
import { feedOf, type PublishedEntry } from '../feeds/feed.ts';
import { yearOf } from '../time/utc-calendar.ts';
import { allFeedEntries } from '../feeds/feed-entry.ts';
import { type DeltaModel, difference } from './content-state.ts';

/** An entry of feeds as subscribers get it, and where. */
export interface FeedItem {
	/** The id under which readers know it. */
	readonly id: string;
	readonly title: string;
	/** Folders of the feeds that hold it, from the site's base; the archive of one too old for that of everything. */
	readonly feeds: readonly string[];
	readonly published: PublishedEntry;
}

/** What a subscriber sees change in an entry that was there. */
type EntryPart = 'title' | 'text' | 'address' | 'categories';

/** What a change does to feeds. */
export interface FeedChanges {
	/** What subscribers hear. */
	readonly gained: readonly FeedItem[];
	/** What reads differently under the id that it had. */
	readonly changed: readonly {
		readonly before: FeedItem;
		readonly after: FeedItem;
		readonly parts: readonly EntryPart[];
	}[];
	/** What is in no feed and no archive any more. */
	readonly gone: readonly FeedItem[];
}

/** How the entries of all feeds differ; addresses are those of the newer state. */
export function feedChanges(before: DeltaModel, after: DeltaModel): FeedChanges {
	const { address } = after.record.site;
	const absolute: Absolute = (path) => new URL(path, address).href;
	const { gained, changed, gone } = difference(
		entriesById(before.record, absolute),
		entriesById(after.record, absolute),
		({ published }) => JSON.stringify(published),
	);
	return {
		gained,
		changed: changed.map((pair) => ({ ...pair, parts: differingParts(pair.before, pair.after) })),
		gone,
	};
}

function entriesById(record: SiteRecord, absolute: Absolute): Map<string, FeedItem> {
	const all = allFeedEntries(record);
	const channels = channelsOf(record);
	const shared = feedsByEntry(channels);
	const { entries } = feedOf({ ...channels[0], entries: all }, record, absolute);
	return new Map(
		entries.map((published, i) => {
			const { id, at, entry } = all[i] as (typeof all)[number];
			const own = shared.get(id) ?? [];
			const archive = own.includes(paths.home) ? [] : [paths.archive(yearOf(at))];
			const { id: wholeId, title } = published;
			const feeds = [...own, paths.entry(entry.id), ...archive];
			return [wholeId, { id: wholeId, title, feeds, published }];
		}),
	);
}

function feedsByEntry(channels: readonly Channel[]): Map<string, string[]> {
	const feeds = new Map<string, string[]>();
	for (const { page, entries } of channels)
		for (const { id } of entries) feeds.set(id, [...(feeds.get(id) ?? []), page]);
	return feeds;
}

const partsOf: Readonly<Record<EntryPart, (entry: PublishedEntry) => unknown>> = {
	title: ({ title }) => title,
	text: ({ html }) => html,
	address: ({ link }) => link,
	categories: ({ categories }) => categories,
};

function differingParts(before: FeedItem, after: FeedItem): EntryPart[] {
	const text = (part: EntryPart, { published }: FeedItem) =>
		JSON.stringify(partsOf[part](published));
	return (Object.keys(partsOf) as EntryPart[]).filter(
		(part) => text(part, before) !== text(part, after),
	);
}

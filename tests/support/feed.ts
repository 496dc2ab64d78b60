import { XMLParser } from 'fast-xml-parser';

/** An item of a feed, as a reader gets it. */
export interface FeedItem {
	readonly title: string;
	readonly link: string;
	readonly pubDate: string;
	readonly category: readonly string[];
	readonly guid: readonly { readonly '#text': string; readonly isPermaLink?: string }[];
	readonly 'content:encoded': string;
}

/** A feed, as a reader gets it. */
export interface FeedChannel {
	readonly title: string;
	readonly link: string;
	readonly item: readonly FeedItem[];
	readonly 'atom:link': { readonly rel: string; readonly href: string; readonly type: string };
}

const parser = new XMLParser({
	ignoreAttributes: false,
	attributeNamePrefix: '',
	parseTagValue: false,
	isArray: (name) => ['item', 'guid', 'category'].includes(name),
});

/** Reads a feed with a parser made by others. */
export function channelOf(xml: string): FeedChannel {
	return (parser.parse(xml) as { rss: { channel: FeedChannel } }).rss.channel;
}

/** The items of a feed. */
export function feedItems(xml: string): readonly FeedItem[] {
	return channelOf(xml).item;
}

/** What a reader knows an item by. */
export function idOf({ guid }: FeedItem): string {
	return guid[0]?.['#text'] ?? '';
}

/** The instant that an item's id is made of. */
export function instantOf(item: FeedItem): string {
	return /\/(\d{4}-\d\d-\d\dT[\d:]+Z)/.exec(idOf(item))?.[1] ?? '';
}

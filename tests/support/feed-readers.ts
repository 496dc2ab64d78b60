/** Feeds as readers get them: by feedsmith, and by rss-parser, which is of another family. */
import { parseAtomFeed, parseJsonFeed, parseRssFeed } from 'feedsmith';
import RssParser from 'rss-parser';

/** One entry, whatever the format was. */
export interface ReadEntry {
	readonly id: string | undefined;
	readonly title: string | undefined;
	/** ISO 8601 with milliseconds. */
	readonly at: string;
	readonly link: string | undefined;
	readonly html: string | undefined;
	/** Such as `impact:major`. */
	readonly categories: readonly string[];
}

/** A feed, whatever the format was. */
export interface ReadFeed {
	readonly title: string | undefined;
	/** When it says that it changed last, as ISO 8601; JSON Feed has no word for that. */
	readonly updated: string | undefined;
	/** Addresses by their relation, such as `prev-archive`. */
	readonly links: Readonly<Record<string, string>>;
	readonly entries: readonly ReadEntry[];
}

/** Reads a feed with the parser for its format, which its file's name tells; throws where it is none. */
export function readFeed(file: string, text: string): ReadFeed {
	if (file.endsWith('.json')) return readJson(text);
	return file.endsWith('rss.xml') ? readRss(text) : readAtom(text);
}

/**
 * The id, title, instant and text of each entry, as rss-parser finds them. It leaves to its caller
 * what Atom marks as HTML.
 */
export async function readWithRssParser(xml: string) {
	const { items } = await new RssParser().parseString(xml);
	return items.map((item) => ({
		id: String(item['id'] ?? item.guid),
		title: item.title?.trim(),
		at: item.isoDate,
		html: String(item['content:encoded'] ?? item.content).trim(),
	}));
}

/** The description of each item of RSS: as plain text, and the whole text beside it. */
export async function readRssDescriptions(xml: string) {
	const { items } = await new RssParser().parseString(xml);
	return items.map((item) => ({
		text: item.contentSnippet ?? '',
		html: String(item['content:encoded']),
	}));
}

function readRss(text: string): ReadFeed {
	const { title, lastBuildDate = '', atom, items = [] } = parseRssFeed(text);
	return {
		title,
		updated: new Date(lastBuildDate).toISOString(),
		links: byRelation(atom?.links),
		entries: items.map((item) => ({
			id: item.guid?.value,
			title: item.title,
			at: new Date(item.pubDate ?? '').toISOString(),
			link: item.link,
			html: item.content?.encoded,
			categories: (item.categories ?? []).map(({ domain, name }) => told(domain, name)),
		})),
	};
}

function readAtom(text: string): ReadFeed {
	const { title, updated, links, entries = [] } = parseAtomFeed(text);
	return {
		title: title?.value,
		updated,
		links: byRelation(links),
		entries: entries.map((entry) => ({
			id: entry.id,
			title: entry.title?.value,
			at: entry.updated ?? '',
			link: entry.links?.[0]?.href,
			html: entry.content?.value,
			categories: (entry.categories ?? []).map(({ scheme, term }) => told(scheme, term)),
		})),
	};
}

function readJson(text: string): ReadFeed {
	const { title, hubs, feed_url: self = '', items = [] } = parseJsonFeed(text);
	const hub = hubs?.[0]?.url;
	return {
		title,
		updated: undefined,
		links: { self, ...(hub === undefined ? {} : { hub }) },
		entries: items.map((item) => ({
			id: item.id,
			title: item.title,
			at: item.date_published ?? '',
			link: item.url,
			html: item.content_html,
			categories: item.tags ?? [],
		})),
	};
}

function byRelation(links: readonly { rel?: string; href?: string }[] = []) {
	return Object.fromEntries(links.map(({ rel = '', href = '' }) => [rel, href]));
}

const told = (scheme: string | undefined, term: string | undefined) =>
	`${scheme?.split(':').at(-1) ?? ''}:${term ?? ''}`;

import { generateJsonFeed } from 'feedsmith';
import type { Feed, PublishedEntry } from './feed.ts';

/** A feed as JSON Feed 1.1; `self` is its own address. */
export function jsonFeed(feed: Feed, self: string): string {
	const items = feed.entries.map(jsonItem);
	const document = generateJsonFeed({
		title: feed.title,
		description: feed.description,
		home_page_url: feed.page,
		feed_url: self,
		language: feed.language,
		authors: [{ name: feed.author, url: feed.site }],
		...(feed.hub === undefined ? {} : { hubs: [{ type: 'WebSub', url: feed.hub }] }),
		items,
	});
	// feedsmith leaves an empty list out, and without one this is no JSON Feed.
	return `${JSON.stringify(items.length > 0 ? document : { ...(document as object), items })}\n`;
}

/** Tags have no schemes here, so each says which it is of: `impact:major`. */
function jsonItem({ id, at, title, link, html, categories }: PublishedEntry) {
	return {
		id,
		url: link,
		title,
		content_html: html,
		date_published: new Date(at),
		tags: categories.map(({ scheme, term }) => `${scheme}:${term}`),
	};
}

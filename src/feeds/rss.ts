import { getRssString } from '@astrojs/rss';
import type { Feed, PublishedEntry } from './feed.ts';
import { escapeXml } from './xml.ts';

/** A feed as RSS 2.0; `self` is its own address. */
export function rssFeed(feed: Feed, self: string): Promise<string> {
	return getRssString({
		title: feed.title,
		description: feed.description,
		site: feed.page,
		trailingSlash: true,
		xmlns: { atom: 'http://www.w3.org/2005/Atom' },
		customData: channelData(feed, self),
		items: feed.entries.map((entry) => rssItem(entry, feed.tag)),
	});
}

/** What the library has no option for. It reads this as XML, so all of it is escaped here. */
function channelData({ language, updated, hub }: Feed, self: string): string {
	return [
		`<language>${escapeXml(language)}</language>`,
		`<lastBuildDate>${new Date(updated).toUTCString()}</lastBuildDate>`,
		`<atom:link rel="self" type="application/rss+xml" href="${escapeXml(self)}"/>`,
		hub === undefined ? '' : `<atom:link rel="hub" href="${escapeXml(hub)}"/>`,
	].join('');
}

function rssItem({ id, at, title, link, html, summary, categories }: PublishedEntry, tag: string) {
	return {
		title,
		link,
		pubDate: new Date(at),
		// HTML by the specification, so that a bracket of the text is not taken for a tag.
		description: escapeXml(summary),
		content: html,
		customData: [
			`<guid isPermaLink="false">${escapeXml(id)}</guid>`,
			...categories.map(
				({ scheme, term }) =>
					`<category domain="${escapeXml(tag)}:${scheme}">${escapeXml(term)}</category>`,
			),
		].join(''),
	};
}

import rss from '@astrojs/rss';
import { gallery } from '../gallery.ts';
import { absolute } from '../link.ts';
import { markedDescription, markedName } from '../view/demonstration.ts';
import { componentsOf } from '../view/entry-words.ts';
import { markdown } from '../view/markdown.ts';
import { paths } from '../view/paths.ts';
import { type FeedEntry, feedLength, newestFeedEntries } from '../wire/feed-entry.ts';

/** `/rss.xml`: one item for each update, write-up and correction of everything. */
export function GET(): Promise<Response> {
	const { record } = gallery();
	const { site, components, entries } = record;
	const item = ({ id, at, title, path, text, entry }: FeedEntry) => ({
		title,
		link: absolute(path),
		pubDate: new Date(at),
		content: markdown(text, absolute('')),
		categories: [entry.kind, ...componentsOf(entry, components).map(({ name }) => name)],
		customData: `<guid isPermaLink="false">${site.feed_ids}:${id}</guid>`,
	});
	return rss({
		title: markedName(site),
		description: markedDescription(site),
		site: absolute(''),
		trailingSlash: true,
		xmlns: { atom: 'http://www.w3.org/2005/Atom' },
		customData: `<language>${site.language}</language><atom:link rel="self" type="application/rss+xml" href="${absolute(paths.rss)}"/>`,
		items: newestFeedEntries(entries, feedLength).map(item),
	});
}

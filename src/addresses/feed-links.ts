import { everyFeedFile, type FeedFile, feedFormats, feedTypes, paths } from './paths.ts';

/** A feed as a page's head announces it. */
export interface FeedLink {
	readonly type: string;
	/** What it is about, and in which format. */
	readonly title: string;
	/** Path on the site, relative to its base. */
	readonly path: string;
}

/** The feeds that lie at a page's own path; `of` is what they are about. */
export function feedLinks(
	page: string,
	of: string,
	files: readonly FeedFile[] = everyFeedFile,
): FeedLink[] {
	return files.map((file) => ({
		type: feedTypes[file],
		title: `${of}: every update (${feedFormats[file]})`,
		path: paths.feed(page, file),
	}));
}

/** The feed at a page's own path in each format, named by the format alone. */
export function feedChoices(page: string): { path: string; text: string }[] {
	return everyFeedFile.map((file) => ({ path: paths.feed(page, file), text: feedFormats[file] }));
}

/** What a page announces: its own feeds first, for readers take the first; that of everything on every page. */
export function announcedFeeds(own: readonly FeedLink[], site: string): FeedLink[] {
	const [ofAll] = feedLinks(paths.home, site, ['rss.xml']);
	if (!ofAll || own.some(({ path }) => path === ofAll.path)) return [...own];
	return [...own, ofAll];
}

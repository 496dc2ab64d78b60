import { type Absolute, paths } from '../addresses/paths.ts';
import type { Site } from '../schema/site-schema.ts';
import type { Instant } from '../time/instant.ts';
import { endOf, type YearKey, yearOf } from '../time/utc-calendar.ts';
import { atomFeed, type Links } from './atom.ts';
import { type Channel, everythingChannel } from './channel.ts';
import type { FeedEntry } from './feed-entry.ts';
import type { Feed } from './feed.ts';

/** Everything published in a UTC year; `all` is newest first. */
export function yearChannel(year: YearKey, site: Site, all: readonly FeedEntry[]): Channel {
	return {
		...everythingChannel(site, all),
		narrowedTo: year,
		page: paths.history,
		entries: all.filter(({ at }) => yearOf(at) === year),
	};
}

/** How the archive of a year is joined to those beside it and to the feed that is read daily. */
export function archiveLinks(year: YearKey, years: readonly YearKey[], absolute: Absolute): Links {
	const at = years.indexOf(year);
	const address = (one: YearKey | undefined) => one && absolute(paths.archive(one));
	return {
		self: absolute(paths.archive(year)),
		'prev-archive': address(years[at - 1]),
		'next-archive': address(years[at + 1]),
		current: absolute(paths.feed(paths.home, 'atom.xml')),
	};
}

/** When the newest entry published by the end of a year became public; `undefined` before the first. */
export function updatedBy(year: YearKey, all: readonly FeedEntry[]): Instant | undefined {
	return all.find(({ at }) => at < endOf(year))?.at;
}

/** A feed as an archive document (RFC 5005, section 4). */
export function archiveFeed(feed: Feed, links: Links): string {
	return atomFeed(feed, links).replace(/<feed\b[^>]*>/, (root) => `${root}\n  ${mark}`);
}

/** feedsmith does not know this namespace; there is nothing in the element that could need escaping. */
const mark = '<fh:archive xmlns:fh="http://purl.org/syndication/history/1.0"/>';

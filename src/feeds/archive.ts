import type { Site } from '../schema/site-schema.ts';
import type { Instant } from '../time/instant.ts';
import { endOf, type YearKey, yearOf } from '../time/utc-calendar.ts';
import { paths } from '../addresses/paths.ts';
import { atomFeed, type Links } from './atom.ts';
import { type Channel, everything } from './channel.ts';
import type { Absolute, Feed } from './feed.ts';
import type { FeedEntry } from './feed-entry.ts';

/**
 * The UTC years that have an archive, oldest first: from that of the oldest entry up to that of
 * `now`. Years in which nothing was told have one too, so that the chain of a year that is over
 * never changes.
 */
export function archiveYears(told: readonly FeedEntry[], now: Instant): YearKey[] {
	const last = Number(yearOf(now));
	const first = Number(yearOf(told.at(-1)?.at ?? now));
	return Array.from({ length: last - first + 1 }, (_, i) => String(first + i));
}

/** Everything told in a UTC year; `told` is newest first. */
export function ofYear(year: YearKey, site: Site, told: readonly FeedEntry[]): Channel {
	return {
		...everything(site, told),
		of: year,
		page: paths.history,
		told: told.filter(({ at }) => yearOf(at) === year),
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

/** When the newest of what was told by the end of a year became public; `undefined` before the first. */
export function updatedBy(year: YearKey, told: readonly FeedEntry[]): Instant | undefined {
	return told.find(({ at }) => at < endOf(year))?.at;
}

/** A feed as an archive document (RFC 5005, section 4). */
export function archiveFeed(feed: Feed, links: Links): string {
	return atomFeed(feed, links).replace(/<feed\b[^>]*>/, (root) => `${root}\n  ${mark}`);
}

/** feedsmith has no word for this namespace; there is nothing in the element that could need escaping. */
const mark = '<fh:archive xmlns:fh="http://purl.org/syndication/history/1.0"/>';

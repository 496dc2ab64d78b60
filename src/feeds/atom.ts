import { generateAtomFeed } from 'feedsmith';
import type { Feed, PublishedEntry } from './feed.ts';
import { escapeXml } from './xml.ts';
import { type Absolute, paths } from '../addresses/paths.ts';
import type { YearKey } from '../time/utc-calendar.ts';

/** Whole addresses by what they are to a feed; what is `undefined` is left out. */
export type Links = Readonly<
	Partial<Record<'prev-archive' | 'next-archive' | 'current', string | undefined>>
> & { readonly self: string };

/** A feed as Atom 1.0 (RFC 4287). */
export function atomFeed(feed: Feed, links: Links): string {
	return generateAtomFeed({
		id: feed.id,
		title: text(feed.title),
		subtitle: text(feed.description),
		updated: new Date(feed.updated),
		authors: [{ name: feed.author, uri: feed.site }],
		links: [
			...Object.entries(links).flatMap(([rel, href]) =>
				href === undefined ? [] : { rel, href, type: 'application/atom+xml' },
			),
			{ rel: 'alternate', href: feed.page, type: 'text/html' },
			...(feed.hub === undefined ? [] : [{ rel: 'hub', href: feed.hub }]),
		],
		xml: { lang: feed.language },
		entries: feed.entries.map((entry) => atomEntry(entry, feed.tag)),
	});
}

/** An update is never changed by a later one, so it was updated when it was published. */
function atomEntry({ id, at, title, link, html, categories }: PublishedEntry, tag: string) {
	return {
		id,
		title: text(title),
		published: new Date(at),
		updated: new Date(at),
		links: [{ rel: 'alternate', href: link, type: 'text/html' }],
		categories: categories.map(({ scheme, term, label }) => ({
			...{ term, label },
			scheme: `${tag}:${scheme}`,
		})),
		content: { type: 'html', value: html },
	};
}

/**
 * Plain text, but where it spells out the entity of an apostrophe: that one feedsmith turns into the
 * apostrophe itself, so it travels as HTML.
 */
function text(value: string): { type: string; value: string } {
	if (!value.includes('&apos;')) return { type: 'text', value };
	return { type: 'html', value: escapeXml(value) };
}

/** A feed as an archive document (RFC 5005, section 4). */
export function archiveFeed(feed: Feed, links: Links): string {
	return atomFeed(feed, links).replace(/<feed\b[^>]*>/, (root) => `${root}\n  ${mark}`);
}

/** feedsmith does not know this namespace; there is nothing in the element that could need escaping. */
const mark = '<fh:archive xmlns:fh="http://purl.org/syndication/history/1.0"/>';

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

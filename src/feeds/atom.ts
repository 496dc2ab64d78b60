import { generateAtomFeed } from 'feedsmith';
import type { Feed, PublishedEntry } from './feed.ts';
import { escapeXml } from './xml.ts';

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

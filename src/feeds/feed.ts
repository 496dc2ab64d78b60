import type { SiteRecord } from '../domain/record/record.ts';
import { type Instant, instant } from '../time/instant.ts';
import { markedDescription, markedName } from '../view/now/demonstration.ts';
import { type Absolute, paths } from '../addresses/paths.ts';
import { summaryOf } from '../text/plain-text.ts';
import { publishedHtml } from '../text/published-html.ts';
import { categoriesOf, type Category } from './categories.ts';
import type { Channel } from './channel.ts';
import type { FeedEntry } from './feed-entry.ts';
import { escapeXml, withoutForbiddenXml } from './xml.ts';

/** One entry, ready for any format. */
export interface PublishedEntry {
	/** A tag URI (RFC 4151), stable for ever. */
	readonly id: string;
	readonly at: Instant;
	readonly title: string;
	/** Whole address of its place on the site. */
	readonly link: string;
	/** The text as harmless HTML with whole addresses; the title where nothing of it may be shown. */
	readonly html: string;
	/** The beginning of the text on one line, as plain text; the title where there is none. */
	readonly summary: string;
	readonly categories: readonly Category[];
}

/** A feed, ready for any format. All addresses are whole, and no text holds what XML forbids. */
export interface Feed {
	/** A tag URI (RFC 4151), stable for ever. */
	readonly id: string;
	readonly title: string;
	readonly description: string;
	/** Who publishes it. */
	readonly author: string;
	/** BCP 47 language of everything in it. */
	readonly language: string;
	/** Address of the whole site. */
	readonly site: string;
	/** Address of the page that it belongs to. */
	readonly page: string;
	/** Under which the schemes of its categories are minted. */
	readonly tag: string;
	/** When its newest entry became public; the epoch where there is none yet, never the build's instant. */
	readonly updated: Instant;
	/** The WebSub hub that is notified of what is new; `undefined` without one. */
	readonly hub: string | undefined;
	/** Newest first. */
	readonly entries: readonly PublishedEntry[];
}

/** Characters of a summary: what chats and lists of titles show. */
const summaryLength = 160;

/** The entries of a channel, ready for any format. */
export function feedOf(channel: Channel, record: SiteRecord, absolute: Absolute): Feed {
	const { site } = record;
	const name = markedName(site);
	const description = markedDescription({ ...site, description: channel.description });
	return {
		id: `${site.feed_ids}:${channel.id}`,
		title: withoutForbiddenXml(
			channel.narrowedTo === undefined ? name : `${channel.narrowedTo} · ${name}`,
		),
		description: withoutForbiddenXml(description),
		author: withoutForbiddenXml(name),
		language: site.language,
		site: absolute(''),
		page: absolute(channel.page),
		tag: site.feed_ids,
		updated: channel.entries[0]?.at ?? instant(0),
		hub: channel.narrowedTo === undefined ? site.hub : undefined,
		entries: channel.entries.map((one) => publishedEntry(one, record, absolute)),
	};
}

function publishedEntry(
	feedEntry: FeedEntry,
	{ site, components }: SiteRecord,
	absolute: Absolute,
): PublishedEntry {
	const { id, at, title, path, text, entry } = feedEntry;
	const lead = feedEntry.lead === undefined ? undefined : { words: feedEntry.lead };
	const html = publishedHtml(text, absolute(''), absolute(paths.entry(entry.id)), lead);
	return {
		id: `${site.feed_ids}:${id}`,
		at,
		title: withoutForbiddenXml(title),
		link: absolute(path),
		html: withoutForbiddenXml(html).trim() || `<p>${escapeXml(withoutForbiddenXml(title))}</p>`,
		summary:
			withoutForbiddenXml(summaryOf(text, summaryLength, lead)) || withoutForbiddenXml(title),
		categories: categoriesOf(feedEntry, components).map(({ label, ...category }) => ({
			...category,
			label: withoutForbiddenXml(label),
		})),
	};
}

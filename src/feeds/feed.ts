import type { SiteRecord } from '../domain/record/record.ts';
import { type Instant, instant } from '../time/instant.ts';
import { markedDescription, markedName } from '../view/now/demonstration.ts';
import { paths } from '../addresses/paths.ts';
import { publishedText } from '../api/published-text.ts';
import { categoriesOf, type Category } from './categories.ts';
import type { Channel } from './channel.ts';
import { escapeXml } from './escape-xml.ts';
import type { FeedEntry } from './feed-entry.ts';
import { publishable } from './publishable.ts';

/** Makes the whole address of a path on the site. */
export type Absolute = (path: string) => string;

/** One entry, ready for any format. */
export interface PublishedEntry {
	/** A tag URI (RFC 4151), stable for ever. */
	readonly id: string;
	readonly at: Instant;
	readonly title: string;
	/** Whole address of where it stands on the site. */
	readonly link: string;
	/** The text as harmless HTML with whole addresses; the title where nothing of it may be shown. */
	readonly html: string;
	readonly categories: readonly Category[];
}

/** A feed, ready for any format. All addresses are whole, and no text holds what XML forbids. */
export interface Feed {
	/** A tag URI (RFC 4151), stable for ever. */
	readonly id: string;
	readonly title: string;
	readonly description: string;
	/** Who speaks. */
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
	/** The WebSub hub that is told of what is new; `undefined` without one. */
	readonly hub: string | undefined;
	/** Newest first. */
	readonly entries: readonly PublishedEntry[];
}

/** What a channel tells, ready for any format. */
export function feedOf(channel: Channel, record: SiteRecord, absolute: Absolute): Feed {
	const { site } = record;
	const name = markedName(site);
	const description = markedDescription({ ...site, description: channel.description });
	return {
		id: `${site.feed_ids}:${channel.id}`,
		title: publishable(channel.of === undefined ? name : `${channel.of} · ${name}`),
		description: publishable(description),
		author: publishable(name),
		language: site.language,
		site: absolute(''),
		page: absolute(channel.page),
		tag: site.feed_ids,
		updated: channel.told[0]?.at ?? instant(0),
		hub: channel.of === undefined ? site.hub : undefined,
		entries: channel.told.map((told) => publishedEntry(told, record, absolute)),
	};
}

function publishedEntry(
	told: FeedEntry,
	{ site, components }: SiteRecord,
	absolute: Absolute,
): PublishedEntry {
	const { id, at, title, path, text, entry } = told;
	const { html } = publishedText(text, absolute(''), absolute(paths.entry(entry.id)));
	return {
		id: `${site.feed_ids}:${id}`,
		at,
		title: publishable(title),
		link: absolute(path),
		html: publishable(html).trim() || `<p>${escapeXml(publishable(title))}</p>`,
		categories: categoriesOf(told, components).map(({ label, ...category }) => ({
			...category,
			label: publishable(label),
		})),
	};
}

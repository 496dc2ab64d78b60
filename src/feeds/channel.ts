import { paths } from '../addresses/paths.ts';
import { type Entry, isMaintenance, lastingId } from '../domain/incident/entry.ts';
import type { SiteRecord } from '../domain/record/record.ts';
import type { Component } from '../schema/component-schema.ts';
import type { Site } from '../schema/site-schema.ts';
import type { Instant } from '../time/instant.ts';
import { endOf, type YearKey, yearOf } from '../time/utc-calendar.ts';
import { concernedComponents } from './categories.ts';
import {
	allFeedEntries,
	feedEntriesOf,
	type FeedEntry,
	feedLength,
	newestFirst,
} from './feed-entry.ts';

/** What one feed holds, in whatever format. */
export interface Channel {
	/** By which its feed is known among those of the site, for ever. */
	readonly id: string;
	/** What it is narrowed to; `undefined` of everything. */
	readonly narrowedTo: string | undefined;
	/** One sentence on what it holds. */
	readonly description: string;
	/** Path of the page that it belongs to; its documents lie there. */
	readonly page: string;
	/** Newest first. */
	readonly entries: readonly FeedEntry[];
}

/**
 * Every channel that has feeds in all formats, at the page of each, that of everything first:
 * addresses list the same pages.
 */
export function channelsOf(record: SiteRecord): [Channel, ...Channel[]] {
	const all = allFeedEntries(record);
	return [
		everythingChannel(record.site, all),
		maintenanceChannel(all),
		...record.components.map((component) => componentChannel(component, all)),
	];
}

/** Everything; `all` is newest first, here and below. */
export function everythingChannel({ description }: Site, all: readonly FeedEntry[]): Channel {
	const page = paths.home;
	return { id: 'all', narrowedTo: undefined, description, page, entries: all.slice(0, feedLength) };
}

/** What concerns one component. */
export function componentChannel({ id, name }: Component, all: readonly FeedEntry[]): Channel {
	return {
		id: `components/${id}`,
		narrowedTo: name,
		description: `Every update on what concerns this component: ${name}.`,
		page: paths.component(id),
		entries: newest(all, ({ entry }) => concernedComponents(entry).has(id)),
	};
}

/** Planned work alone. */
export function maintenanceChannel(all: readonly FeedEntry[]): Channel {
	return {
		id: 'maintenance',
		narrowedTo: 'Maintenance',
		description: 'Planned work: announced, begun, over or cancelled.',
		page: paths.maintenance,
		entries: newest(all, ({ entry }) => isMaintenance(entry)),
	};
}

/** One incident, maintenance or announcement. */
export function entryChannel(entry: Entry): Channel {
	return {
		id: `incidents/${lastingId(entry)}`,
		narrowedTo: entry.title,
		description: `Every update on this ${entry.kind}: ${entry.title}.`,
		page: paths.entry(entry.id),
		entries: newestFirst(feedEntriesOf(entry)).slice(0, feedLength),
	};
}

/** As many of the newest as a feed holds; the whole past is looked through only where there are fewer. */
function newest(all: readonly FeedEntry[], isIn: (one: FeedEntry) => boolean): FeedEntry[] {
	const found: FeedEntry[] = [];
	for (const one of all) {
		if (found.length === feedLength) break;
		if (isIn(one)) found.push(one);
	}
	return found;
}

/** Everything published in a UTC year; `all` is newest first. */
export function yearChannel(year: YearKey, site: Site, all: readonly FeedEntry[]): Channel {
	return {
		...everythingChannel(site, all),
		narrowedTo: year,
		page: paths.history,
		entries: all.filter(({ at }) => yearOf(at) === year),
	};
}

/** When the newest entry published by the end of a year became public; `undefined` before the first. */
export function updatedBy(year: YearKey, all: readonly FeedEntry[]): Instant | undefined {
	return all.find(({ at }) => at < endOf(year))?.at;
}

import { paths } from '../addresses/paths.ts';
import { type Entry, isMaintenance, lastingId } from '../domain/incident/entry.ts';
import type { Component } from '../schema/component-schema.ts';
import type { Site } from '../schema/site-schema.ts';
import { concernedBy } from './categories.ts';
import { feedEntriesOf, type FeedEntry, feedLength, newestFirst } from './feed-entry.ts';

/** What one feed tells of, in whatever format. */
export interface Channel {
	/** By which its feed is known among those of the site, for ever. */
	readonly id: string;
	/** What it is narrowed to; `undefined` of everything. */
	readonly of: string | undefined;
	/** One sentence on what it tells. */
	readonly description: string;
	/** Path of the page that it belongs to; its documents lie there. */
	readonly page: string;
	/** What it tells, newest first. */
	readonly told: readonly FeedEntry[];
}

/** Everything; `told` is newest first, here and below. */
export function everything({ description }: Site, told: readonly FeedEntry[]): Channel {
	const page = paths.home;
	return { id: 'all', of: undefined, description, page, told: told.slice(0, feedLength) };
}

/** What concerns one component. */
export function ofComponent({ id, name }: Component, told: readonly FeedEntry[]): Channel {
	return {
		id: `components/${id}`,
		of: name,
		description: `Every update on what concerns this component: ${name}.`,
		page: paths.component(id),
		told: newest(told, ({ entry }) => concernedBy(entry).has(id)),
	};
}

/** Planned work alone. */
export function ofMaintenance(told: readonly FeedEntry[]): Channel {
	return {
		id: 'maintenance',
		of: 'Maintenance',
		description: 'Planned work: announced, begun, over or cancelled.',
		page: paths.maintenance,
		told: newest(told, ({ entry }) => isMaintenance(entry)),
	};
}

/** One incident, maintenance or announcement. */
export function ofEntry(entry: Entry): Channel {
	return {
		id: `incidents/${lastingId(entry)}`,
		of: entry.title,
		description: `Every update on this ${entry.kind}: ${entry.title}.`,
		page: paths.entry(entry.id),
		told: newestFirst(feedEntriesOf(entry)).slice(0, feedLength),
	};
}

/** As many of the newest as a feed holds; the whole past is looked through only where there are fewer. */
function newest(told: readonly FeedEntry[], isTold: (one: FeedEntry) => boolean): FeedEntry[] {
	const found: FeedEntry[] = [];
	for (const one of told) {
		if (found.length === feedLength) break;
		if (isTold(one)) found.push(one);
	}
	return found;
}

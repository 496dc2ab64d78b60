import { addressesOf } from '../addresses/routes.ts';
import { byPlace, type Diagnostic } from '../compile/diagnostics/diagnostic.ts';
import { parseEntry } from '../compile/parse-entry.ts';
import type { Instant } from '../time/instant.ts';
import { type EntryChange, entryChanges, type Published } from './entry-changes.ts';
import { type EventChanges, eventChanges } from './event-changes.ts';
import { type FeedChanges, feedChanges } from './feed-changes.ts';
import { type FigureChange, figureChanges } from './figure-changes.ts';
import { keptEntries } from './published/kept-entries.ts';
import { keptIds } from './published/kept-ids.ts';
import type { ContentState, DeltaModel } from './content-state.ts';
import { type StatusChanges, statusChanges } from './status-changes.ts';

/** What a change of the content does. */
export interface Delta {
	/** The instant as of which both states are compared. */
	readonly now: Instant;
	/** What must not happen to something published, each with the way out. */
	readonly forbidden: readonly Diagnostic[];
	readonly entries: readonly EntryChange[];
	/** What readers and programs get; `undefined` where the older state does not compile. */
	readonly outputs: Outputs | undefined;
}

/** What a change does to all that is made of the record. */
export interface Outputs {
	readonly status: StatusChanges;
	readonly feeds: FeedChanges;
	readonly events: EventChanges;
	readonly figures: readonly FigureChange[];
	readonly addresses: AddressChanges;
}

/** A state that compiles. */
type CompiledState = ContentState & { readonly model: DeltaModel };

/** What changes from one state of the content to another one, which compiles, both as of its `now`. */
export function deltaOf(before: ContentState, after: CompiledState): Delta {
	const { record } = after.model;
	const { redirects } = record.site;
	const siteFile = after.sources.site?.file ?? '';
	const { publishedAt = new Map<string, Instant>() } = before;
	const judging = { redirects, siteFile, folder: after.folder, now: record.now, publishedAt };
	return {
		now: record.now,
		forbidden: [
			...keptEntries(before.sources, after.sources, judging),
			...(before.model ? keptIds(before.model.record, record, after.sources) : []),
		].sort(byPlace),
		entries: entryChanges(published(before), record.entries, redirects),
		outputs: before.model && outputsOf(before.model, after.model),
	};
}

/** What is public in a state; where it does not compile, what of it could be read whole. */
function published({ model, sources }: ContentState): Published {
	if (model) return { entries: model.record.entries, unread: new Set() };
	const read = sources.entries
		.map(parseEntry)
		.filter(({ diagnostics: findings }) => findings.length === 0);
	const entries = read.flatMap(({ entry }) => entry ?? []);
	const isRead = new Set(entries.map(({ id }) => id));
	return { entries, unread: new Set([...sources.ids].filter((id) => !isRead.has(id))) };
}

function outputsOf(before: DeltaModel, after: DeltaModel): Outputs {
	return {
		status: statusChanges(before, after),
		feeds: feedChanges(before, after),
		events: eventChanges(before, after),
		figures: figureChanges(before, after),
		addresses: addressChanges(before, after),
	};
}

/** Addresses that a change makes appear or vanish, as paths from the site's base. */
interface AddressChanges {
	readonly appear: readonly string[];
	readonly vanish: readonly string[];
}

/** Which addresses only one of two states of the record has. */
function addressChanges(before: DeltaModel, after: DeltaModel): AddressChanges {
	const [old, now] = [addressesOf(before), addressesOf(after)];
	const [wasThere, isThere] = [new Set(old), new Set(now)];
	return {
		appear: now.filter((path) => !wasThere.has(path)),
		vanish: old.filter((path) => !isThere.has(path)),
	};
}

import type { Entry, Update } from '../incident/entry.ts';

/** An update and what it is of. */
export interface EntryUpdate {
	readonly entry: Entry;
	readonly update: Update;
}

/**
 * The newest update of anything, the first of those at one instant; `undefined` in an empty record.
 * Back-filled entries were not written when they say, but their updates were: they count too.
 */
export function newestUpdate(entries: readonly Entry[]): EntryUpdate | undefined {
	let newest: EntryUpdate | undefined;
	for (const entry of entries)
		for (const update of entry.updates)
			if (newest === undefined || update.at > newest.update.at) newest = { entry, update };
	return newest;
}

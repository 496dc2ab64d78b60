import { beginningOf } from '../../domain/incident/entry-times.ts';
import type { Entry } from '../../domain/incident/entry.ts';
import type { Instant } from '../../time/instant.ts';

/** Entries that began at or after `since`, and the few newest before; `entries` are newest first. */
export function latestEntries(
	entries: readonly Entry[],
	since: Instant,
	few: number,
): { recent: Entry[]; before: Entry[] } {
	const found = entries.findIndex((entry) => beginningOf(entry).earliest < since);
	const first = found === -1 ? entries.length : found;
	return { recent: entries.slice(0, first), before: entries.slice(first, first + few) };
}

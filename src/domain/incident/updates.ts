import { type Instant, later } from '../../time/instant.ts';
import { type Entry, isCompiled, type Update } from './entry.ts';

/** The first public update of an entry; every entry has one. */
export function firstUpdate<E extends Entry>(entry: E): E['updates'][number] {
	return entry.updates[0] as E['updates'][number];
}

/** The newest update of an entry. */
export function latestUpdate<E extends Entry>(entry: E): E['updates'][number] {
	return entry.updates.at(-1) as E['updates'][number];
}

/** The statuses of an update after which nothing more is expected. */
const closed: readonly Update['status'][] = ['resolved', 'completed', 'cancelled'];

/** Whether nothing more is expected after an update of this status. */
export function isClosingStatus(status: Update['status']): boolean {
	return closed.includes(status);
}

/**
 * The update that closed an entry: the first closing update that no later update takes back.
 * `undefined` while the entry is open or has been reopened.
 */
export function closingUpdate(entry: Entry): Update | undefined {
	const lastOpen = entry.updates.findLastIndex(({ status }) => !closed.includes(status));
	return entry.updates[lastOpen + 1];
}

/** The last update before an entry was closed, or its newest while it is open; `undefined` if it was published closed. */
export function lastOpenUpdate(entry: Entry): Update | undefined {
	return entry.updates.findLast(({ status }) => !closed.includes(status));
}

/**
 * When each dated part of an entry became public: updates, corrections, postmortem, retraction; in
 * no order. There is at least one, and the number never falls as time passes.
 */
export function publishedInstants({
	updates,
	corrections = [],
	postmortem,
	retracted,
}: Entry): Instant[] {
	const single = [postmortem, retracted].flatMap((dated) => dated ?? []);
	return [...updates, ...corrections, ...single].map(({ at }) => at);
}

/** When the newest dated part of an entry became public. */
export function lastPublishedAt(entry: Entry): Instant {
	return publishedInstants(entry).reduce(later);
}

/**
 * When staff last published anything: an update, a correction, a postmortem or a retraction; `undefined`
 * without entries. What was added while entries were compiled from another record, at `compiledAt`, is
 * not of the staff whose record that was.
 */
export function lastWrittenAt(
	entries: readonly Entry[],
	compiledAt?: Instant,
): Instant | undefined {
	let last: Instant | undefined;
	for (const entry of entries)
		for (const at of publishedInstants(entry))
			if ((last === undefined || at > last) && !(at === compiledAt && isCompiled(entry))) last = at;
	return last;
}

/** An update and its entry. */
interface EntryUpdate {
	readonly entry: Entry;
	readonly update: Update;
}

/**
 * The newest update of any entry, the first of those at one instant; `undefined` without entries.
 * Updates of backfilled entries count too: they became public when they say, though the file is newer.
 */
export function newestUpdate(entries: readonly Entry[]): EntryUpdate | undefined {
	let newest: EntryUpdate | undefined;
	for (const entry of entries)
		for (const update of entry.updates)
			if (newest === undefined || update.at > newest.update.at) newest = { entry, update };
	return newest;
}

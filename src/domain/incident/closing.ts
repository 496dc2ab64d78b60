import type { Entry, Update } from './entry.ts';

/** The statuses of an update after which nothing more is expected. */
const closed: readonly Update['status'][] = ['resolved', 'completed', 'cancelled'];

/** Whether nothing more is expected after an update of this status. */
export function closes(status: Update['status']): boolean {
	return closed.includes(status);
}

/**
 * The update that closed an entry: the first of those closing words that no later word takes back.
 * `undefined` while it is open, or was opened again.
 */
export function closingUpdate(entry: Entry): Update | undefined {
	const lastOpen = entry.updates.findLastIndex(({ status }) => !closed.includes(status));
	return entry.updates[lastOpen + 1];
}

/** The last update before an entry was closed; its newest while it is open. `undefined` if it was published closed. */
export function lastOpenUpdate(entry: Entry): Update | undefined {
	return entry.updates.findLast(({ status }) => !closed.includes(status));
}

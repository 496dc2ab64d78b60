import { newNameOf, type Redirect } from '../schema/redirects.ts';
import type { Entry } from '../domain/incident/entry.ts';
import type { Kind } from '../schema/entry-schema.ts';
import { type Step, stepsOf } from './entry-steps.ts';

/** What happens to one incident, maintenance or announcement. */
export interface EntryChange {
	readonly id: string;
	readonly kind: Kind;
	readonly title: string;
	readonly steps: readonly Step[];
}

/** What was public before. */
export interface Published {
	readonly entries: readonly Entry[];
	/** The ids of files that cannot be read whole any more: nothing is said of what happens to them. */
	readonly unread: ReadonlySet<string>;
}

/** What happens to each entry, in the order of the newer record, then those that are gone. */
export function entryChanges(
	{ entries: before, unread }: Published,
	after: readonly Entry[],
	redirects: readonly Redirect[],
): EntryChange[] {
	const old = new Map(before.map((entry) => [entry.id, entry]));
	const isThere = new Set(after.map(({ id }) => id));
	const names = Map.groupBy(
		before.filter(({ id }) => !isThere.has(id)),
		({ id }) => newNameOf(id, redirects),
	);
	const kept = after.map((entry) => {
		const moved = names.get(entry.id) ?? [];
		return changeOf(entry, [
			...moved.map((one) => moveOf(one, redirects)),
			...stepsOf(entry, old.get(entry.id) ?? renamedFrom(moved, redirects)),
		]);
	});
	const gone = (names.get(undefined) ?? []).map((entry) => changeOf(entry, [{ what: 'removed' }]));
	return [...kept, ...gone].filter(({ id, steps }) => steps.length > 0 && !unread.has(id));
}

function changeOf({ id, kind, title }: Entry, steps: readonly Step[]): EntryChange {
	return { id, kind, title, steps };
}

function moveOf({ id }: Entry, redirects: readonly Redirect[]): Step {
	return { what: isMerged(id, redirects) ? 'merged' : 'renamed', from: id };
}

function renamedFrom(moved: readonly Entry[], redirects: readonly Redirect[]): Entry | undefined {
	return moved.find(({ id }) => !isMerged(id, redirects));
}

function isMerged(id: string, redirects: readonly Redirect[]): boolean {
	return redirects.some(({ from, merged }) => from === id && merged === true);
}

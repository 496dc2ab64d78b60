import type { Entry, Update } from '../domain/incident/entry.ts';
import { closingUpdate } from '../domain/incident/updates.ts';
import { comparedFields } from '../domain/revision/entry-changes.ts';
import { hasSameValue } from '../domain/revision/value-changes.ts';
import type { Kind } from '../schema/entry-schema.ts';
import { newNameOf, type Redirect } from '../schema/redirects.ts';
import type { Instant } from '../time/instant.ts';

/** What happens to one incident, maintenance or announcement. */
export interface EntryChange {
	readonly id: string;
	readonly kind: Kind;
	readonly title: string;
	readonly steps: readonly EntryStep[];
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
		const renamed = moved.find(({ id }) => !isMerged(id, redirects));
		return changeOf(entry, [
			...moved.map(({ id: from }): EntryStep => {
				return { what: isMerged(from, redirects) ? 'merged' : 'renamed', from };
			}),
			...entryStepsOf(entry, old.get(entry.id) ?? renamed),
		]);
	});
	const gone = (names.get(undefined) ?? []).map((entry) => changeOf(entry, [{ what: 'removed' }]));
	return [...kept, ...gone].filter(({ id, steps }) => steps.length > 0 && !unread.has(id));
}

function changeOf({ id, kind, title }: Entry, steps: readonly EntryStep[]): EntryChange {
	return { id, kind, title, steps };
}

function isMerged(id: string, redirects: readonly Redirect[]): boolean {
	return redirects.some(({ from, merged }) => from === id && merged === true);
}

/** One thing that happens to an entry. */
export type EntryStep =
	| { readonly what: 'opened' | 'removed' }
	| { readonly what: 'renamed' | 'merged'; readonly from: string }
	| { readonly what: 'updated'; readonly at: Instant; readonly status: Update['status'] }
	| { readonly what: 'closed' | 'reopened' }
	| { readonly what: 'corrected'; readonly at: Instant; readonly of: string }
	| { readonly what: 'postmortem_published' | 'retracted'; readonly at: Instant }
	/** Other fields that are new, say something else, or are gone; what of it must not be is told apart. */
	| { readonly what: 'adds' | 'changes' | 'clears'; readonly fields: readonly string[] };

/** What happens to an entry, in the order in which it is told; `before` is missing of a new one. */
function entryStepsOf(entry: Entry, before: Entry | undefined): EntryStep[] {
	if (!before) return [{ what: 'opened' }, ...updatesSince(entry), ...closings(entry)];
	return [
		...updatesSince(entry, before),
		...closings(entry, before),
		...correctionsSince(entry, before),
		...dated('postmortem_published', entry.postmortem, before.postmortem),
		...dated('retracted', entry.retracted, before.retracted),
		...otherFields(entry, before),
	];
}

function updatesSince({ updates }: Entry, before?: Entry): EntryStep[] {
	const known = new Set(before?.updates.map(({ at }) => at));
	return updates
		.filter(({ at }) => !known.has(at))
		.map(({ at, status }) => ({ what: 'updated', at, status }));
}

function closings(entry: Entry, before?: Entry): EntryStep[] {
	const [was, is] = [before && closingUpdate(before), closingUpdate(entry)];
	if (!was && is) return [{ what: 'closed' }];
	return was && !is ? [{ what: 'reopened' }] : [];
}

function correctionsSince({ corrections = [] }: Entry, before: Entry): EntryStep[] {
	const key = ({ at, of }: { at: Instant; of: string }) => `${at} ${of}`;
	const known = new Set(before.corrections?.map(key));
	return corrections
		.filter((one) => !known.has(key(one)))
		.map(({ at, of }) => ({ what: 'corrected', at, of }));
}

function dated(
	what: 'postmortem_published' | 'retracted',
	is: { readonly at: Instant } | undefined,
	was: object | undefined,
): EntryStep[] {
	return is && !was ? [{ what, at: is.at }] : [];
}

/** What has a step of its own. */
const ownStep = new Set(['updates', 'corrections', 'postmortem', 'body', 'retracted']);

function otherFields(entry: Entry, before: Entry): EntryStep[] {
	const [was, is] = [comparedFields(before), comparedFields(entry)];
	const fields = Object.keys({ ...was, ...is }).filter((field) => !ownStep.has(field));
	const happened = Map.groupBy(fields, (field) => whatHappened(was[field], is[field]));
	return (['adds', 'changes', 'clears'] as const).flatMap((what) => {
		const own = happened.get(what);
		return own ? { what, fields: own } : [];
	});
}

function whatHappened(was: unknown, is: unknown): 'adds' | 'changes' | 'clears' | undefined {
	if (hasSameValue(was, is)) return undefined;
	if (was === undefined) return 'adds';
	return is === undefined ? 'clears' : 'changes';
}

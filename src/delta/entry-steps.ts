import type { Entry, Update } from '../domain/incident/entry.ts';
import { closingUpdate } from '../domain/incident/updates.ts';
import { comparedFields } from '../domain/revision/entry-changes.ts';
import { hasSameValue } from '../domain/revision/value-changes.ts';
import type { Instant } from '../time/instant.ts';

/** One thing that happens to an entry. */
export type Step =
	| { readonly what: 'opened' | 'removed' }
	| { readonly what: 'renamed' | 'merged'; readonly from: string }
	| { readonly what: 'updated'; readonly at: Instant; readonly status: Update['status'] }
	| { readonly what: 'closed' | 'reopened' }
	| { readonly what: 'corrected'; readonly at: Instant; readonly of: string }
	| { readonly what: 'written_up' | 'retracted'; readonly at: Instant }
	/** Other fields that are new, say something else, or are gone; what of it must not be is told apart. */
	| { readonly what: 'adds' | 'changes' | 'clears'; readonly fields: readonly string[] };

/** What happens to an entry, in the order in which it is told; `before` is missing of a new one. */
export function stepsOf(entry: Entry, before: Entry | undefined): Step[] {
	if (!before) return [{ what: 'opened' }, ...updatesSince(entry), ...closings(entry)];
	return [
		...updatesSince(entry, before),
		...closings(entry, before),
		...correctionsSince(entry, before),
		...dated('written_up', entry.postmortem, before.postmortem),
		...dated('retracted', entry.retracted, before.retracted),
		...otherFields(entry, before),
	];
}

function updatesSince({ updates }: Entry, before?: Entry): Step[] {
	const known = new Set(before?.updates.map(({ at }) => at));
	return updates
		.filter(({ at }) => !known.has(at))
		.map(({ at, status }) => ({ what: 'updated', at, status }));
}

function closings(entry: Entry, before?: Entry): Step[] {
	const [was, is] = [before && closingUpdate(before), closingUpdate(entry)];
	if (!was && is) return [{ what: 'closed' }];
	return was && !is ? [{ what: 'reopened' }] : [];
}

function correctionsSince({ corrections = [] }: Entry, before: Entry): Step[] {
	const key = ({ at, of }: { at: Instant; of: string }) => `${at} ${of}`;
	const known = new Set(before.corrections?.map(key));
	return corrections
		.filter((one) => !known.has(key(one)))
		.map(({ at, of }) => ({ what: 'corrected', at, of }));
}

function dated(
	what: 'written_up' | 'retracted',
	is: { readonly at: Instant } | undefined,
	was: object | undefined,
): Step[] {
	return is && !was ? [{ what, at: is.at }] : [];
}

/** What has a step of its own. */
const ownStep = new Set(['updates', 'corrections', 'postmortem', 'body', 'retracted']);

function otherFields(entry: Entry, before: Entry): Step[] {
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

import type { Entry } from '../../domain/incident/entry.ts';
import { firstUpdate } from '../../domain/incident/updates.ts';
import type { Instant } from '../../time/instant.ts';

/** The message that first lets a reader know of a field, where no correction names it later. */
type Telling = 'first_update' | 'resolution' | 'account';

/**
 * Which message tells what. Fields that are not here are told by the first update. An account of
 * what happened (who noticed, what was lost, what shall be mended) comes with the postmortem.
 */
const tellings: Readonly<Record<string, Telling>> = {
	mitigated: 'resolution',
	cause: 'resolution',
	detected: 'account',
	declared: 'account',
	lost: 'account',
	repairs: 'account',
	related: 'account',
	notes: 'account',
	sources: 'account',
};

/**
 * The instant since which the public has known what the file says in `field`; `undefined` where it
 * is not public yet. A field that was corrected is known as it stands only since its last correction.
 */
export function knownSince(entry: Entry, field: string): Instant | undefined {
	const corrections = entry.corrections?.filter(({ of }) => of === field) ?? [];
	if (corrections.length > 0) return corrections.map(({ at }) => at).toSorted((a, b) => b - a)[0];
	const telling = tellings[field] ?? 'first_update';
	if (telling === 'resolution') return resolutionAt(entry);
	if (telling === 'account')
		return entry.postmortem?.at ?? resolutionAt(entry) ?? firstUpdate(entry).at;
	return firstUpdate(entry).at;
}

function resolutionAt(entry: Entry): Instant | undefined {
	return entry.updates.find(({ status }) => status === 'resolved' || status === 'completed')?.at;
}

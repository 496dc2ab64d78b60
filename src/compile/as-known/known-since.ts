import type { Entry } from '../../domain/incident/entry.ts';
import { firstUpdate, lastPublishedAt } from '../../domain/incident/updates.ts';
import { entryField } from '../../schema/field-lookup.ts';
import type { KnownSince } from '../../schema/field.ts';
import { type Instant, later } from '../../time/instant.ts';

/**
 * The instant since which the public has known what the file says in `field`; `undefined` where it
 * is not public yet. A field that was corrected is known as it stands only since its last correction.
 * What carries no date of its own may rest on anything that was known when it was written: it is
 * known since the newest dated part of its file, and in an entry that was compiled from another
 * record not before `compiledAt`.
 */
export function knownSince(entry: Entry, field: string, compiledAt?: Instant): Instant | undefined {
	// A name, a path and the like are no fields: they are there with the entry.
	const known = entryField([field])?.known ?? 'about_file';
	if (known === 'about_file') return firstUpdate(entry).at;
	const corrections = entry.corrections?.filter(({ of }) => of === field) ?? [];
	const corrected = corrections.map(({ at }) => at);
	if (known === 'undated') return [...corrected, undatedSince(entry, compiledAt)].reduce(later);
	return corrected.length > 0 ? corrected.reduce(later) : publishedWith(known, entry, compiledAt);
}

function publishedWith(
	known: Exclude<KnownSince, 'undated' | 'about_file'>,
	entry: Entry,
	compiledAt: Instant | undefined,
): Instant | undefined {
	switch (known) {
		case 'first_update':
		case 'own_date':
			return firstUpdate(entry).at;
		case 'resolution':
			return resolutionAt(entry);
		case 'response':
			return entry.postmortem?.at ?? resolutionAt(entry) ?? firstUpdate(entry).at;
		case 'account':
			return entry.postmortem?.at ?? resolutionAt(entry) ?? undatedSince(entry, compiledAt);
	}
}

function resolutionAt(entry: Entry): Instant | undefined {
	return entry.updates.find(({ status }) => status === 'resolved' || status === 'completed')?.at;
}

/** The instant since which the public has known everything in a file that carries no date of its own. */
export function undatedSince(entry: Entry, compiledAt: Instant | undefined): Instant {
	const isCompiled = entry.notices !== undefined || entry.backfilled === true;
	const last = lastPublishedAt(entry);
	return isCompiled && compiledAt !== undefined ? later(last, compiledAt) : last;
}

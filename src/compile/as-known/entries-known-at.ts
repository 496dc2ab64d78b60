import type { Entry } from '../../domain/incident/entry.ts';
import { closingUpdate } from '../../domain/incident/updates.ts';
import { type Instant, later } from '../../time/instant.ts';
import { asKnownAt } from './as-known-at.ts';

/**
 * The entries as the public could know them at `now`. What carries no date of its own (notes,
 * sources, a workaround, an account without a postmortem or a resolution) may rest on anything that
 * was known when it was written: after the newest dated word of its file, and, in an entry that was
 * compiled from another record, not before `compiledAt`.
 */
export function entriesKnownAt(
	entries: readonly Entry[],
	now: Instant,
	compiledAt: Instant | undefined,
): Entry[] {
	return entries.flatMap((entry) => {
		const known = asKnownAt(entry, now);
		if (!known) return [];
		return now < undatedSince(entry, compiledAt) ? withoutUndated(known) : known;
	});
}

function undatedSince(entry: Entry, compiledAt: Instant | undefined): Instant {
	const { updates, corrections = [], postmortem, retracted } = entry;
	const single = [postmortem, retracted].flatMap((word) => word ?? []);
	const words = [...updates, ...corrections, ...single].map(({ at }) => at);
	const isCompiled = entry.notices !== undefined || entry.backfilled === true;
	return [...words, ...(isCompiled && compiledAt !== undefined ? [compiledAt] : [])].reduce(later);
}

function withoutUndated(entry: Entry): Entry {
	const { notes: _notes, sources: _sources, workaround: _workaround, ...dated } = entry;
	if (entry.postmortem ?? closingUpdate(entry)) return dated;
	const { lost: _lost, repairs: _repairs, related: _related, ...told } = dated;
	return told;
}

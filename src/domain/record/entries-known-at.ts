import { asKnownAt } from '../incident/as-known-at.ts';
import { closingUpdate } from '../incident/closing.ts';
import type { Entry } from '../incident/entry.ts';
import { type Instant, later } from '../time/instant.ts';

/**
 * The entries as the public could know them at `now`. What carries no date of its own (notes,
 * sources, a workaround, an account without a write-up or a resolution) may rest on anything that is in the record
 * today: as soon as some of that lies later than `now`, it is left out.
 */
export function entriesKnownAt(entries: readonly Entry[], now: Instant): Entry[] {
	const known = entries.flatMap((entry) => asKnownAt(entry, now) ?? []);
	return now < newestWord(entries, now) ? known.map(withoutUndated) : known;
}

/** The latest instant at which anything in the record became public; `since` where nothing is later. */
function newestWord(entries: readonly Entry[], since: Instant): Instant {
	return entries.flatMap(datedWords).reduce(later, since);
}

function datedWords({ updates, corrections = [], write_up, retracted }: Entry): Instant[] {
	const single = [write_up, retracted].flatMap((word) => word ?? []);
	return [...updates, ...corrections, ...single].map(({ at }) => at);
}

function withoutUndated(entry: Entry): Entry {
	const { notes: _notes, sources: _sources, workaround: _workaround, ...dated } = entry;
	if (entry.write_up ?? closingUpdate(entry)) return dated;
	const { lost: _lost, repairs: _repairs, related: _related, ...told } = dated;
	return told;
}

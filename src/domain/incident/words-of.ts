import { type Instant, later } from '../../time/instant.ts';
import type { Entry } from './entry.ts';

/**
 * When each dated word of an entry became public: updates, corrections, write-up, retraction; in no
 * order. There is one at least, and as time passes there are never fewer.
 */
export function wordsOf({ updates, corrections = [], write_up, retracted }: Entry): Instant[] {
	const single = [write_up, retracted].flatMap((word) => word ?? []);
	return [...updates, ...corrections, ...single].map(({ at }) => at);
}

/** When the newest dated word of an entry became public. */
export function lastWordOf(entry: Entry): Instant {
	return wordsOf(entry).reduce(later);
}

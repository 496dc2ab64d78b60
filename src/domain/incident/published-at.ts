import { type Instant, later } from '../../time/instant.ts';
import type { Entry } from './entry.ts';

/**
 * When each dated word of an entry became public: updates, corrections, postmortem, retraction; in no
 * order. There is one at least, and as time passes there are never fewer.
 */
export function publishedInstants({ updates, corrections = [], postmortem, retracted }: Entry): Instant[] {
	const single = [postmortem, retracted].flatMap((word) => word ?? []);
	return [...updates, ...corrections, ...single].map(({ at }) => at);
}

/** When the newest dated word of an entry became public. */
export function lastPublishedAt(entry: Entry): Instant {
	return publishedInstants(entry).reduce(later);
}

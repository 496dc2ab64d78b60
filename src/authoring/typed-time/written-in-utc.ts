import { type Instant, MINUTE, toIso } from '../../time/instant.ts';

/** An instant as a file writes it: `2026-11-24T22:05Z`, with seconds where they are not nought. */
export function writtenInUtc(at: Instant): string {
	return at % MINUTE === 0 ? `${toIso(at).slice(0, 16)}Z` : toIso(at);
}

import type { Instant } from '../../time/instant.ts';
import type { Step } from '../../time/step.ts';
import { type Entry, latestUpdate } from './entry.ts';
import { type Progress, progressOf } from './progress.ts';
import { progressUntil } from './progress-until.ts';

/**
 * Where an entry stands from its newest word on, if nobody writes another: the first step is that
 * word, each further one the clock takes alone. It does not matter when this is asked. `quietAfter`
 * is in days.
 */
export function progressSteps(entry: Entry, quietAfter: number): Step<Progress>[] {
	const steps: Step<Progress>[] = [];
	let since: Instant | undefined = latestUpdate(entry).at;
	while (since !== undefined) {
		const state: Progress = progressOf(entry, since, quietAfter);
		steps.push({ since, state });
		since = progressUntil(entry, state, quietAfter);
	}
	return steps;
}

/** The last instant, up to `now`, at which a word or the clock moved an entry on. */
export function restsSince(entry: Entry, now: Instant, quietAfter: number): Instant {
	const past = progressSteps(entry, quietAfter).findLast(({ since }) => since <= now);
	return past?.since ?? latestUpdate(entry).at;
}

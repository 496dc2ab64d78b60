import { type Instant, later } from '../../time/instant.ts';
import type { Observation } from './observation.ts';

/** When the newest of several components' measurements ended, each in order of time; `undefined` without one. */
export function newestEnd(lists: Iterable<readonly Observation[]>): Instant | undefined {
	let newest: Instant | undefined;
	for (const observations of lists) {
		const end = observations.at(-1)?.end;
		if (end !== undefined) newest = newest === undefined ? end : later(newest, end);
	}
	return newest;
}

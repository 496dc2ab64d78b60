import { MINUTE, type Instant } from '../../time/instant.ts';
import type { Site } from '../../schema/site-schema.ts';
import type { MeasuredStatus, Observation } from './observation.ts';

/** How old a measurement is, worst last; a late one still holds, a stale one no longer does. */
type Age = 'fresh' | 'late' | 'stale' | 'unknown';

/** Minutes after which a measurement is late, stale and unknown. */
type AgeLimits = Pick<Site['measurements'], 'late_after' | 'stale_after' | 'unknown_after'>;

/** The newest measurement of a component, and whether it still holds at `now`. */
export interface MeasuredNow {
	/** What the newest measurement found. */
	readonly last: MeasuredStatus;
	/** When it ended. */
	readonly at: Instant;
	readonly age: Age;
	/** The measured status now: `not_observed` where the newest measurement is stale or older. */
	readonly status: MeasuredStatus | 'not_observed';
}

/** The newest of ordered observations at `now`; `undefined` where there are none. */
export function measuredNow(
	observations: readonly Pick<Observation, 'status' | 'end'>[],
	now: Instant,
	limits: AgeLimits,
): MeasuredNow | undefined {
	const newest = observations.at(-1);
	if (!newest) return undefined;
	const age = ageOf(now - newest.end, limits);
	const holds = age === 'fresh' || age === 'late';
	return {
		last: newest.status,
		at: newest.end,
		age,
		status: holds ? newest.status : 'not_observed',
	};
}

/** The age of what is `milliseconds` old; a limit itself is still below it. */
function ageOf(milliseconds: number, limits: AgeLimits): Age {
	if (milliseconds <= limits.late_after * MINUTE) return 'fresh';
	if (milliseconds <= limits.stale_after * MINUTE) return 'late';
	return milliseconds <= limits.unknown_after * MINUTE ? 'stale' : 'unknown';
}

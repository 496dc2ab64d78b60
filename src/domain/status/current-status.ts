import { type ComponentStatus, worst } from '../../schema/component-schema.ts';
import type { Instant } from '../../time/instant.ts';
import { contains } from '../../time/interval.ts';
import type { Effect } from '../incident/effect.ts';

/** What effects certainly did at `at`, and what they may have done. */
export interface StatusAt {
	readonly certain: ComponentStatus;
	readonly possible: ComponentStatus;
}

/**
 * The declared status at any instant up to the record's `now`. An open incident holds at `now`
 * itself; one that nobody closed asserts nothing after its last word, and is only possible.
 */
export function statusAt(effects: readonly Effect[], at: Instant, now: Instant): StatusAt {
	const holds = ({ certain, ongoing, start }: Effect) =>
		(certain !== undefined && contains(certain, at)) ||
		(at === now && ongoing && start.latest <= now);
	const mayHold = ({ possible, ongoing, lastUpdate: lastWord }: Effect) =>
		(possible !== undefined && contains(possible, at)) ||
		(at === now && (ongoing || lastWord !== undefined));
	return {
		certain: worst(effects.filter(holds).map(({ status }) => status)),
		possible: worst(effects.filter(mayHold).map(({ status }) => status)),
	};
}

import type { Entry, LostData, Repair } from '../domain/incident/entry.ts';
import { paths } from '../addresses/paths.ts';
import type { Absolute } from './published-entry.ts';
import { givenEnd, publishedTime, timeOrNull } from './published-time.ts';

/** A loss as it is published. */
export function publishedLoss({ what, component, from, to, recovered }: LostData) {
	return { what, component, from: publishedTime(from), to: givenEnd(to), recovered };
}

/** A promise of an entry as it is published. */
export function publishedRepair(repair: Repair, { id: entry }: Entry, absolute: Absolute) {
	const { id, category, title, state, owner, due, done, evidence, why, link } = repair;
	return {
		...{ id, category, title, state },
		owner: owner ?? null,
		due: timeOrNull(due),
		done: timeOrNull(done),
		evidence: evidence ?? null,
		why: why ?? null,
		link: link ?? null,
		page: absolute(paths.repair(entry, id)),
	};
}

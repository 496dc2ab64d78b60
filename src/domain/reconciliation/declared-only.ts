import type { EffectStatus } from '../../schema/component-schema.ts';
import { duration, type Interval } from '../../time/interval.ts';
import { declaredTime } from '../incident/declared-time.ts';
import type { Effect } from '../incident/effect.ts';
import type { Observation } from '../observation/observation.ts';
import { measuredWithin } from '../uptime/figures.ts';

/** What staff call an outage. */
const outages: readonly EffectStatus[] = ['partial_outage', 'major_outage'];

/** A declared outage in which probes found nothing wrong. */
export interface DeclaredOutage extends Interval {
	readonly effect: Effect;
	/** How much of it was observed, in milliseconds: never nothing. */
	readonly observed: number;
}

/**
 * Outages that incidents declare of a component and of which no probe saw anything, in the order of
 * `effects`: some of the time in which they are possible was observed, and all of that was found
 * operational. One in which nobody looked disagrees with nothing.
 */
export function declaredOnly(
	observations: readonly Observation[],
	effects: readonly Effect[],
): DeclaredOutage[] {
	return effects.flatMap((effect) => {
		const span = declaredTime(effect);
		if (!span || effect.entry.kind !== 'incident' || !outages.includes(effect.status)) return [];
		const seen = measuredWithin(observations, span);
		if (seen.length === 0 || seen.some(({ status }) => status !== 'operational')) return [];
		return [{ start: span.start, end: span.end, effect, observed: duration(seen) }];
	});
}

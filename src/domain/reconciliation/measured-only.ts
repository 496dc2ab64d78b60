import { badness } from '../../schema/component-schema.ts';
import { type Interval, merge, subtract } from '../../time/interval.ts';
import { declaredTime } from '../incident/declared-time.ts';
import type { Effect } from '../incident/effect.ts';
import type { MeasuredStatus, Observation } from '../observation/observation.ts';
import { measuredWithin } from '../uptime/figures.ts';

/** What probes call an outage. */
const outages: readonly MeasuredStatus[] = ['partial_outage', 'major_outage'];

/** An outage, or a part of one, that was measured and that nothing declared covers. */
export interface MeasuredOutage extends Interval {
	/** The worst that was measured in it. */
	readonly status: MeasuredStatus;
}

/**
 * What was measured of a component as an outage and lies outside everything that was possibly
 * declared of it, in order of time: parts of `atLeast` milliseconds or more. Outages that touch are one.
 */
export function measuredOnly(
	observations: readonly Observation[],
	effects: readonly Effect[],
	atLeast: number,
): MeasuredOutage[] {
	const seen = observations.filter(({ status }) => outages.includes(status));
	const told = effects.flatMap((effect) => declaredTime(effect) ?? []);
	return subtract(merge(seen), told)
		.filter(({ start, end }) => end - start >= atLeast)
		.map(({ start, end }) => ({ start, end, status: worstIn(seen, { start, end }) }));
}

function worstIn(seen: readonly Observation[], span: Interval): MeasuredStatus {
	return measuredWithin(seen, span)
		.map(({ status }) => status)
		.reduce((a, b) => (badness(a) > badness(b) ? a : b));
}

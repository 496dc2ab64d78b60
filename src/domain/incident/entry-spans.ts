import { badness, type EffectStatus } from '../../schema/component-schema.ts';
import { type Instant, later } from '../../time/instant.ts';
import { type Interval, interval } from '../../time/interval.ts';
import type { UncertainTime } from '../../time/uncertain-time.ts';
import type { Effect } from './effect.ts';
import type { Entry } from './entry.ts';

/** For every consistent choice of the uncertain instants, or for some choice. */
export type Certainty = 'certain' | 'possible';

/** A span in which an entry gave something at least this status. */
export interface EntrySpan extends Interval {
	readonly entry: Entry;
	readonly status: EffectStatus;
}

/**
 * Where each entry gave something at least each status, from effects on it; in no order, and the spans
 * of one entry may overlap. For one choice a single effect is enough. For every choice effects that
 * meet count as one: whichever instant they share, one of them holds before it and the other after.
 * Entries share no instants, so nothing becomes certain by two of them that is not by one.
 */
export function entrySpans(effects: readonly Effect[], certainty: Certainty): EntrySpan[] {
	if (certainty === 'possible')
		return effects.flatMap(({ entry, status, possible }) =>
			possible ? [{ ...possible, entry, status }] : [],
		);
	return [...Map.groupBy(effects, ({ entry }) => entry)].flatMap(([entry, own]) =>
		statusesOf(own).flatMap((status) => {
			const counted = own.filter((effect) => badness(effect.status) >= badness(status));
			return certainSpans(counted).map((span) => ({ ...span, entry, status }));
		}),
	);
}

function statusesOf(effects: readonly Effect[]): EffectStatus[] {
	return [...new Set(effects.map(({ status }) => status))];
}

/** The spans in which one of the effects of one entry holds for every choice. */
function certainSpans(effects: readonly Effect[]): Interval[] {
	const byStart = Map.groupBy(effects, ({ start }) => start);
	/** The earliest instant at which an effect that lasts until `end`, and all that follow on it, can be over. */
	const reach = (end: UncertainTime): Instant =>
		(byStart.get(end) ?? []).map((next) => reach(next.end)).reduce(later, end.earliest);
	return effects.flatMap(({ start, end }) => interval(start.latest, reach(end)) ?? []);
}

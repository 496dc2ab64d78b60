import { type EffectStatus, worst } from '../../schema/component-schema.ts';
import type { Explanation } from '../../schema/explanation-schema.ts';
import { MINUTE } from '../../time/instant.ts';
import {
	clip,
	type Interval,
	merge,
	partsWithin,
	subtract,
	totalDuration,
} from '../../time/interval.ts';
import { declaredTime, type Effect } from '../incident/effect.ts';
import type { MeasuredStatus, Observation } from '../observation/observation.ts';

/** The declared and the measured record, which are compared. */
interface TwoRecords {
	/** What was declared of each component, by its id, in the order of the page. */
	readonly byComponent: ReadonlyMap<string, readonly Effect[]>;
	/** What was measured of each, in order of time. */
	readonly observations: ReadonlyMap<string, readonly Observation[]>;
	/** Explanations that staff give for disagreements. */
	readonly explanations: readonly Explanation[];
	/** How long an outage must be measured before it should have been declared, in minutes. */
	readonly reconcileAfter: number;
}

/** A disagreement on one component, with the explanations that staff give for it, if any. */
type Disagreement<Outage extends Interval> = Outage & {
	readonly component: string;
	readonly explanations: readonly Explanation[];
};

/** Where the two records disagree, by component in the order of the page. */
export interface Reconciliation {
	/** Outages that were measured and that nobody declared, in order of time. */
	readonly measuredOnly: readonly Disagreement<MeasuredOutage>[];
	/** Outages that were declared and that no measurement shows, newest entry first. */
	readonly declaredOnly: readonly Disagreement<DeclaredOutage>[];
	/** Explanations that match no disagreement. */
	readonly idle: readonly Explanation[];
}

/** Compares what was declared with what was measured. */
export function reconcile(records: TwoRecords): Reconciliation {
	const { byComponent, observations, explanations, reconcileAfter } = records;
	const each = <Outage extends Interval>(
		find: (seen: readonly Observation[], effects: readonly Effect[]) => Outage[],
	) =>
		[...byComponent].flatMap(([component, effects]) =>
			find(observations.get(component) ?? [], effects).map((outage) => ({
				...outage,
				component,
				explanations: explanations.filter((one) => explains(one, component, outage)),
			})),
		);
	const measured = each((seen, effects) => measuredOnly(seen, effects, reconcileAfter * MINUTE));
	const declared = each(declaredOnly);
	const used = new Set([...measured, ...declared].flatMap((one) => one.explanations));
	return {
		measuredOnly: measured,
		declaredOnly: declared,
		idle: explanations.filter((one) => !used.has(one)),
	};
}

function explains({ component, from, to }: Explanation, id: string, outage: Interval): boolean {
	return component === id && clip({ start: from, end: to }, outage) !== undefined;
}

/** A measured outage, or the part of one, that no declared effect covers. */
export interface MeasuredOutage extends Interval {
	/** The worst that was measured in it. */
	readonly status: MeasuredStatus;
}

/**
 * Measured outages of a component outside everything that may have been declared of it, in order of
 * time: parts of at least `atLeast` milliseconds. Outages that touch are one.
 */
export function measuredOnly(
	observations: readonly Observation[],
	effects: readonly Effect[],
	atLeast: number,
): MeasuredOutage[] {
	const seen = observations.filter(({ status }) => isOutage(status));
	const declared = effects.flatMap((effect) => declaredTime(effect) ?? []);
	return subtract(merge(seen), declared)
		.filter(({ start, end }) => end - start >= atLeast)
		.map((span) => {
			const statuses = partsWithin(seen, span).map(({ status }) => status);
			return { start: span.start, end: span.end, status: worst(statuses) };
		});
}

/** A declared outage in which probes found nothing wrong. */
export interface DeclaredOutage extends Interval {
	readonly effect: Effect;
	/** How much of it was observed, in milliseconds; above 0. */
	readonly observed: number;
}

/**
 * Outages that incidents declare of a component and that no probe saw, in the order of `effects`:
 * some of the time in which they are possible was observed, and all of that was operational. An
 * outage during which nothing was observed is no disagreement.
 */
export function declaredOnly(
	observations: readonly Observation[],
	effects: readonly Effect[],
): DeclaredOutage[] {
	return effects.flatMap((effect) => {
		const span = declaredTime(effect);
		if (!span || effect.entry.kind !== 'incident' || !isOutage(effect.status)) return [];
		const seen = partsWithin(observations, span);
		if (seen.length === 0 || seen.some(({ status }) => status !== 'operational')) return [];
		return [{ start: span.start, end: span.end, effect, observed: totalDuration(seen) }];
	});
}

function isOutage(status: EffectStatus | MeasuredStatus): boolean {
	return status === 'partial_outage' || status === 'major_outage';
}

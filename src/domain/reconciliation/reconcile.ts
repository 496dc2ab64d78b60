import type { Effect } from '../incident/effect.ts';
import type { Observation } from '../observation/observation.ts';
import { MINUTE } from '../../time/instant.ts';
import { clip, type Interval } from '../../time/interval.ts';
import { type DeclaredOutage, declaredOnly } from './declared-only.ts';
import type { Explanation } from '../../schema/explanation-schema.ts';
import { type MeasuredOutage, measuredOnly } from './measured-only.ts';

/** What is held against each other. */
export interface TwoRecords {
	/** What was declared of each component, by its id, in the order of the page. */
	readonly byComponent: ReadonlyMap<string, readonly Effect[]>;
	/** What was measured of each, in order of time. */
	readonly observations: ReadonlyMap<string, readonly Observation[]>;
	/** What staff say of disagreements. */
	readonly explanations: readonly Explanation[];
	/** How long an outage must be measured before it should have been declared, in minutes. */
	readonly reconcileAfter: number;
}

/** A disagreement on one component, with what staff say of it; often nothing. */
export type Disagreement<Outage extends Interval> = Outage & {
	readonly component: string;
	readonly explanations: readonly Explanation[];
};

/** Where the two records of what happened do not agree: by component, in the order of the page. */
export interface Reconciliation {
	/** Outages that were measured and that nobody declared, in order of time. */
	readonly measuredOnly: readonly Disagreement<MeasuredOutage>[];
	/** Outages that were declared and that no measurement saw, newest entry first. */
	readonly declaredOnly: readonly Disagreement<DeclaredOutage>[];
	/** Explanations of nothing here. */
	readonly idle: readonly Explanation[];
}

/** Holds what was declared against what was measured. */
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

import { effectsOf } from '../../domain/incident/effect.ts';
import { progressOf } from '../../domain/incident/progress.ts';
import { type Reconciliation, reconcile } from '../../domain/reconciliation/reconcile.ts';
import type { ParsedContent } from './rule.ts';

/** The fields that say what an entry did to which component, and when. */
export const effectFields = [
	'components',
	'began',
	'mitigated',
	'scheduled',
	'actual',
	'updates',
	'retracted',
] as const;

/**
 * What was declared held against what was measured, at the real clock. `undefined` without that, or
 * where anything could not be read: it may be just what covers an outage.
 */
export function reconciledAtClock(record: ParsedContent): Reconciliation | undefined {
	const { clock, site, entries, ids, groups, observations, explanations } = record;
	if (clock === undefined || !site || !observations || entries.length < ids.size) return undefined;
	const effects = entries.flatMap((entry) =>
		effectsOf(entry, progressOf(entry, clock, site.quiet_after), clock),
	);
	const own = Map.groupBy(effects, ({ component }) => component);
	const components = groups.flatMap((group) => group.components.map(({ id }) => id));
	return reconcile({
		byComponent: new Map(components.map((id) => [id, own.get(id) ?? []])),
		observations,
		explanations,
		reconcileAfter: site.measurements.reconcile_after,
	});
}

import type { EffectStatus } from '../component/component-status.ts';
import type { Effect } from '../incident/effect.ts';
import { duration, type Interval, intersect, merge, subtract } from '../time/interval.ts';

/** Statuses that effects give, worst first: where two overlap, the worst one counts, once. */
export const worstFirst = [
	'major_outage',
	'partial_outage',
	'degraded_performance',
	'under_maintenance',
] as const satisfies readonly EffectStatus[];

/** Milliseconds in each status inside some time; each instant is counted under its worst status only. */
export type TimeByStatus = Readonly<Record<EffectStatus, number>>;

/** How long effects lasted inside `covered`, by status; `certainty` chooses which of their spans. */
export function timeByStatus(
	effects: readonly Effect[],
	covered: readonly Interval[],
	certainty: 'certain' | 'possible',
): TimeByStatus {
	const times: Record<EffectStatus, number> = {
		major_outage: 0,
		partial_outage: 0,
		degraded_performance: 0,
		under_maintenance: 0,
	};
	let taken: Interval[] = [];
	for (const status of worstFirst) {
		const spans = effects
			.filter((effect) => effect.status === status)
			.flatMap((effect) => effect[certainty] ?? []);
		const own = subtract(intersect(spans, covered), taken);
		times[status] = duration(own);
		taken = merge([...taken, ...own]);
	}
	return times;
}

import type { EffectStatus } from '../../schema/component-schema.ts';
import type { Interval } from '../../time/interval.ts';
import type { Effect } from '../incident/effect.ts';
import { declaredSpans, spansInside, type StatusSpan, worstSpans } from './status-span.ts';

/** Statuses that effects give, worst first: where two overlap, the worst one counts, once. */
export const worstFirst = [
	'major_outage',
	'partial_outage',
	'degraded_performance',
	'under_maintenance',
] as const satisfies readonly EffectStatus[];

/** Milliseconds in each status inside some time; each instant is counted under its worst status only. */
export type TimeByStatus = Readonly<Record<EffectStatus, number>>;

/** No time in any status. */
export const noTime: TimeByStatus = {
	major_outage: 0,
	partial_outage: 0,
	degraded_performance: 0,
	under_maintenance: 0,
};

/** How long effects lasted inside `covered`, by status; `certainty` chooses which of their spans. */
export function timeByStatus(
	effects: readonly Effect[],
	covered: readonly Interval[],
	certainty: 'certain' | 'possible',
): TimeByStatus {
	return sumByStatus(spansInside(worstSpans(declaredSpans(effects, certainty)), covered));
}

/** Milliseconds of disjoint spans, by status. */
export function sumByStatus(spans: readonly StatusSpan[]): TimeByStatus {
	const times = { ...noTime };
	for (const { start, end, status } of spans)
		if (status !== 'operational') times[status] += end - start;
	return times;
}

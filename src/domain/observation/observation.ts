import type { Interval } from '../../time/interval.ts';

/** What a probe can find a component to be, worst last; the words of Statuspage. */
export const measuredStatuses = [
	'operational',
	'degraded_performance',
	'partial_outage',
	'major_outage',
] as const;

/** A status that was measured. Maintenance is not one: it is declared. */
export type MeasuredStatus = (typeof measuredStatuses)[number];

/**
 * What probes found of one component over one half-open span of an hour at most. The time between
 * two of them was not observed.
 */
export interface Observation extends Interval {
	/** How the component was found to be, all through the span: the file's `state`. */
	readonly status: MeasuredStatus;
	/** How many checks were made; never 0. */
	readonly checks: number;
	/** How many of them got no good answer. */
	readonly failed: number;
	/** How many got a good answer, but late; none of them is among `failed`. */
	readonly slow: number;
	/** Median of the answers' times, in milliseconds; `undefined` where it was not kept. */
	readonly p50: number | undefined;
	/** 95th percentile of the answers' times, in milliseconds; never below `p50`. */
	readonly p95: number | undefined;
}

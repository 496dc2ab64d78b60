import { worst } from '../../schema/component-schema.ts';
import { type Instant, later } from '../../time/instant.ts';
import type { Interval } from '../../time/interval.ts';
import { endOf, type MonthKey, monthOf } from '../../time/utc-calendar.ts';

/** The statuses that a probe can find, worst last; named as Statuspage names them. */
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
	/** The status of the component throughout the span; `state` in the file. */
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

/** When the newest observation of several components ended, each list in order of time; `undefined` without any. */
export function newestEnd(lists: Iterable<readonly Observation[]>): Instant | undefined {
	let newest: Instant | undefined;
	for (const observations of lists) {
		const end = observations.at(-1)?.end;
		if (end !== undefined) newest = newest === undefined ? end : later(newest, end);
	}
	return newest;
}

/** Ordered observations by the UTC month in which they begin, oldest first. */
export function groupByMonth(
	observations: readonly Observation[],
): Map<MonthKey, readonly Observation[]> {
	const months = new Map<MonthKey, readonly Observation[]>();
	for (let from = 0, to = 0; from < observations.length; from = to) {
		const month = monthOf((observations[from] as Observation).start);
		const end = endOf(month);
		while (to < observations.length && (observations[to] as Observation).start < end) to += 1;
		months.set(month, observations.slice(from, to));
	}
	return months;
}

/** A run of observations without a gap, none of which found the component operational. */
export interface MeasuredFault extends Interval {
	/** The worst that was measured in it. */
	readonly worst: MeasuredStatus;
}

/** The faults in ordered observations, in order of time; those that touch are one. */
export function measuredFaults(observations: readonly Observation[]): MeasuredFault[] {
	const faults: MeasuredFault[] = [];
	for (const { start, end, status } of observations) {
		if (status === 'operational') continue;
		const last = faults.at(-1);
		if (last?.end !== start) faults.push({ start, end, worst: status });
		else faults[faults.length - 1] = { start: last.start, end, worst: worst([last.worst, status]) };
	}
	return faults;
}

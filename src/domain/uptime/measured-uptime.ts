import { type MeasuredStatus, measuredStatuses } from '../observation/observation.ts';
import { type Share, type ShareRange, uptimeShare, weighted, type Weights } from './share.ts';
import type { MeasuredSpan } from './measured-span.ts';

/** Milliseconds in each measured status. */
export type MeasuredTime = Readonly<Record<MeasuredStatus, number>>;

/** What was measured over some time, as sums: those of parts add up to those of the whole. */
export interface MeasuredTally {
	/** Time that was observed, in milliseconds. */
	readonly observed: number;
	/** Time that was not: the rest of the window. */
	readonly notObserved: number;
	/** The observed time by status. */
	readonly time: MeasuredTime;
	/**
	 * Of a group only: time that counts as not observed, because not all members were, by the worst
	 * status of those that were. The group was that or worse.
	 */
	readonly atBest: MeasuredTime;
}

/** What was measured of something over a window. */
export interface MeasuredUptime extends MeasuredTally, ShareRange {
	/** `1 − Σ weight × outage / observed`. */
	readonly uptime: Share;
	/** If all time that was not observed was a major outage, and if it was as good as it can have been. */
	readonly least: Share;
	readonly most: Share;
}

const noMeasuredTime: MeasuredTime = {
	operational: 0,
	degraded_performance: 0,
	partial_outage: 0,
	major_outage: 0,
};

/** Nothing, over no time: where sums begin. */
export const noMeasured: MeasuredTally = {
	observed: 0,
	notObserved: 0,
	time: noMeasuredTime,
	atBest: noMeasuredTime,
};

/** The sums of disjoint spans that lie in a window of `length` milliseconds. */
export function measuredTally(spans: readonly MeasuredSpan[], length: number): MeasuredTally {
	const [time, atBest] = [{ ...noMeasuredTime }, { ...noMeasuredTime }];
	let observed = 0;
	for (const { start, end, status, known } of spans) {
		(known ? time : atBest)[status] += end - start;
		if (known) observed += end - start;
	}
	return { observed, notObserved: length - observed, time, atBest };
}

/** The uptime that sums come to; `undefined` where nothing was observed: no data is not 100%. */
export function measuredUptimeOf(
	tally: MeasuredTally,
	weights: Weights,
): MeasuredUptime | undefined {
	const { observed, notObserved, time, atBest } = tally;
	if (observed === 0) return undefined;
	const lost = weighted(time, weights);
	const all = observed + notObserved;
	return {
		...tally,
		uptime: uptimeShare(lost, observed),
		least: uptimeShare(lost + weighted({ major_outage: notObserved }, weights), all),
		most: uptimeShare(lost + weighted(atBest, weights), all),
	};
}

/** The sums of two spells that do not overlap, as one. */
export function addMeasured(a: MeasuredTally, b: MeasuredTally): MeasuredTally {
	return {
		observed: a.observed + b.observed,
		notObserved: a.notObserved + b.notObserved,
		time: addTimes(a.time, b.time),
		atBest: addTimes(a.atBest, b.atBest),
	};
}

function addTimes(a: MeasuredTime, b: MeasuredTime): MeasuredTime {
	const sum = { ...a };
	for (const status of measuredStatuses) sum[status] += b[status];
	return sum;
}

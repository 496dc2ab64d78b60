import { type MeasuredStatus, measuredStatuses } from '../observation/observation.ts';
import { type Share, type ShareRange, uptimeShare, weighted, type Weights } from './share.ts';
import { isObserved, type MeasuredSpan } from './measured-span.ts';

/** Milliseconds in each measured status. */
type MeasuredTime = Readonly<Record<MeasuredStatus, number>>;

/** What was measured over some time, as sums: those of parts add up to those of the whole. */
export interface MeasuredTally {
	/** Time that was observed, in milliseconds. */
	readonly observed: number;
	/** Time that was not: the rest of the window. */
	readonly notObserved: number;
	/** The observed time by status. */
	readonly time: MeasuredTime;
	/**
	 * Of a group only: time in which not all members were observed, by the worst status of those that
	 * were; the group was that or worse. What of it is a fault counts as observed, and is in `time`.
	 */
	readonly atBest: MeasuredTime;
}

/** What was measured of something over a window. */
export interface MeasuredUptime extends MeasuredTally, ShareRange {
	/** `1 − Σ weight × outage / observed`. */
	readonly uptime: Share;
	/** If all time not observed was a major outage. */
	readonly least: Share;
	/** If all time not observed was operational. */
	readonly most: Share;
}

const noMeasuredTime: MeasuredTime = {
	operational: 0,
	degraded_performance: 0,
	partial_outage: 0,
	major_outage: 0,
};

/** The tally of no time, from which sums start. */
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
	for (const span of spans) {
		const duration = span.end - span.start;
		if (!span.known) atBest[span.status] += duration;
		if (!isObserved(span)) continue;
		time[span.status] += duration;
		observed += duration;
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
	const { operational: _unseen, ...faults } = atBest;
	const perhapsWorse = Object.values(faults).reduce((sum, part) => sum + part, notObserved);
	const worst = weighted({ major_outage: perhapsWorse }, weights) - weighted(faults, weights);
	const all = observed + notObserved;
	return {
		...tally,
		uptime: uptimeShare(lost, observed),
		least: uptimeShare(lost + worst, all),
		most: uptimeShare(lost, all),
	};
}

/** The sums of two periods that do not overlap, as one. */
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

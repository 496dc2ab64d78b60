import type { Observation } from './observation.ts';

/** From the least to the most of some values, both of which occurred. */
export interface Range {
	readonly least: number;
	readonly most: number;
}

/** Checks over some time, as sums, and the range of the percentiles of its observations. */
export interface CheckTally {
	readonly checks: number;
	/** Checks without a good answer. */
	readonly failed: number;
	/** Checks with a good answer that came late. */
	readonly slow: number;
	/**
	 * From the least to the most median of an observation, in milliseconds: a median of medians is
	 * not one. `undefined` where none was kept.
	 */
	readonly p50: Range | undefined;
	/** The same of the 95th percentile. */
	readonly p95: Range | undefined;
}

/** What the checks of some observations come to. */
export function checkTally(observations: readonly Observation[]): CheckTally {
	const sum = (field: 'checks' | 'failed' | 'slow') =>
		observations.reduce((total, one) => total + one[field], 0);
	return {
		checks: sum('checks'),
		failed: sum('failed'),
		slow: sum('slow'),
		p50: rangeOf(observations, 'p50'),
		p95: rangeOf(observations, 'p95'),
	};
}

/** Two tallies as one: the sums of both, and ranges that hold both. */
export function addChecks(a: CheckTally, b: CheckTally): CheckTally {
	return {
		checks: a.checks + b.checks,
		failed: a.failed + b.failed,
		slow: a.slow + b.slow,
		p50: widest(a.p50, b.p50),
		p95: widest(a.p95, b.p95),
	};
}

function rangeOf(observations: readonly Observation[], field: 'p50' | 'p95'): Range | undefined {
	let range: Range | undefined;
	for (const { [field]: value } of observations)
		if (value !== undefined) range = widest(range, { least: value, most: value });
	return range;
}

function widest(a: Range | undefined, b: Range | undefined): Range | undefined {
	if (!a || !b) return a ?? b;
	return { least: Math.min(a.least, b.least), most: Math.max(a.most, b.most) };
}

/**
 * The smallest of `values` that at least `percent` of them do not exceed: always one of them, never
 * a mean of two. `undefined` where there are none; `percent` is above 0 and at most 100.
 */
export function nearestRank(values: readonly number[], percent: number): number | undefined {
	const rank = Math.ceil((percent * values.length) / 100);
	return values.toSorted((a, b) => a - b)[rank - 1];
}

/** A target has six decimals at most: a millionth is the unit in which budgets are shared out. */
const million = 1_000_000n;

/** An exact ratio of two whole numbers, neither below 0 and `whole` above; it may pass 1. */
export interface Ratio {
	readonly part: bigint;
	readonly whole: bigint;
}

/** What a target lets be lost of `whole`, cut off to a whole unit: a fraction of one is not spent. */
export function budgetOf(whole: bigint, target: number): bigint {
	return (whole * allowance(target)) / million;
}

/** How fast a budget went: 1 spends it in just the time it is for. `whole` is above 0. */
export function burnRateOf(lost: bigint, whole: bigint, target: number): Ratio {
	return { part: lost * million, whole: whole * allowance(target) };
}

/** The ratio as a number. */
export function ratioNumber({ part, whole }: Ratio): number {
	return Number(part) / Number(whole);
}

/** The part that need not be good, in millionths. */
function allowance(target: number): bigint {
	return million - BigInt(Math.round(target * Number(million)));
}

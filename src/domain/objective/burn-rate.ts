import { later } from '../../time/instant.ts';
import { type Interval, interval } from '../../time/interval.ts';
import { type Rolling, rollingWindow } from '../uptime/figures.ts';
import { type Both, type BudgetAccounting, mapBoth, totalCost } from './budget-spend.ts';

/** A target has at most six decimals: budgets are computed in millionths. */
const million = 1_000_000n;

/** An exact ratio of two whole numbers, `part` at least 0 and `whole` above 0; it may exceed 1. */
export interface Ratio {
	readonly part: bigint;
	readonly whole: bigint;
}

/** The burn rate over a recent window. */
export interface BurnRate {
	readonly size: Rolling;
	/** `undefined` where nothing was covered or observed, or no check was made. */
	readonly rate: Both<Ratio> | undefined;
}

/** The windows that every objective has a burn rate for, beside its own. */
const burnWindows = [{ hours: 1 }, { hours: 6 }, { days: 3 }] as const;

/** The error budget that a target leaves of `whole`, rounded down to a whole unit. */
export function budgetOf(whole: bigint, target: number): bigint {
	return (whole * allowance(target)) / million;
}

/** The ratio as a number. */
export function ratioNumber({ part, whole }: Ratio): number {
	return Number(part) / Number(whole);
}

/** The burn rates at the end of a window; shorter windows never reach back beyond its start. */
export function burnRatesOf(
	target: number,
	window: Interval,
	accountingOver: (window: Interval) => BudgetAccounting,
): BurnRate[] {
	return burnWindows.map((size) => {
		const rolling = rollingWindow(size, window.end);
		const own = interval(later(rolling.start, window.start), window.end);
		return { size, rate: own && accountingBurnRate(accountingOver(own), target) };
	});
}

/**
 * The burn rate over the window of an accounting: at 1, the budget lasts exactly as long as it is
 * meant to. `undefined` where nothing was counted.
 */
export function accountingBurnRate(
	{ whole, spends }: BudgetAccounting,
	target: number,
): Both<Ratio> | undefined {
	if (whole === 0n) return undefined;
	return mapBoth(spends, (list) => ({
		part: totalCost(list) * million,
		whole: whole * allowance(target),
	}));
}

/** The share that need not be good, in millionths. */
function allowance(target: number): bigint {
	return million - BigInt(Math.round(target * Number(million)));
}

import { later } from '../../time/instant.ts';
import { type Interval, interval } from '../../time/interval.ts';
import { type Rolling, rollingWindow } from '../uptime/figures.ts';
import type { Book } from './book.ts';
import { burnRateOf, type Ratio } from './budget.ts';
import { type Both, ofBoth, totalOf } from './charge.ts';

/** How fast budget went of late. */
export interface BurnRate {
	readonly size: Rolling;
	/** `undefined` where nothing was covered or observed, or no check was made. */
	readonly rate: Both<Ratio> | undefined;
}

/** The windows that every objective has a burn rate for, beside its own. */
export const burnWindows = [{ hours: 1 }, { hours: 6 }, { days: 3 }] as const;

/** The burn rates at the end of a window; shorter ones never reach back behind its start. */
export function burnRatesOf(
	target: number,
	window: Interval,
	bookOver: (window: Interval) => Book,
): BurnRate[] {
	return burnWindows.map((size) => {
		const rolling = rollingWindow(size, window.end);
		const own = interval(later(rolling.start, window.start), window.end);
		return { size, rate: own && rateOf(bookOver(own), target) };
	});
}

/** The burn rate over the window of a book. */
export function rateOf({ whole, charges }: Book, target: number): Both<Ratio> | undefined {
	if (whole === 0n) return undefined;
	return ofBoth(charges, (list) => burnRateOf(totalOf(list), whole, target));
}

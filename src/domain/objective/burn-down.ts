import { DAY, earlier, type Instant, instant } from '../../time/instant.ts';
import { type Interval, subtract } from '../../time/interval.ts';
import { cutAtMidnight, startOfDay } from '../../time/utc-calendar.ts';
import {
	type Both,
	type BudgetAccounting,
	type BudgetSpend,
	mapBoth,
	spentBefore,
} from './budget-spend.ts';

/** The budget left at an instant; below 0 where it is overspent. */
export interface BurnPoint {
	readonly at: Instant;
	readonly left: bigint;
}

/** How a budget was spent over its window. */
export interface BurnDown {
	/** The budget left, as corners of one line for each period that was covered or observed. */
	readonly lines: Both<readonly (readonly BurnPoint[])[]>;
	/** The periods that were not, in which nothing can have been spent. */
	readonly gaps: readonly Interval[];
	/** The budget left at the end of each UTC day on which some was spent, oldest first. */
	readonly days: readonly { readonly end: Instant; readonly left: Both<bigint> }[];
}

/** How `budget` was spent over `window`; it ends at what is left. */
export function burnDownOf(
	{ spends, observed }: BudgetAccounting,
	window: Interval,
	budget: bigint,
): BurnDown {
	return {
		lines: mapBoth(spends, (list) => linesOf(list, observed, budget)),
		gaps: subtract([window], observed),
		days: daysOf(spends, window, budget),
	};
}

function linesOf(
	spends: readonly BudgetSpend[],
	observed: readonly Interval[],
	budget: bigint,
): BurnPoint[][] {
	let left = budget;
	let next = 0;
	return observed.map((period) => {
		const line: BurnPoint[] = [{ at: period.start, left }];
		for (; next < spends.length && (spends[next] as BudgetSpend).end <= period.end; next += 1) {
			const { start, end, cost } = spends[next] as BudgetSpend;
			line.push({ at: start, left });
			left -= cost;
			line.push({ at: end, left });
		}
		return [...line, { at: period.end, left }];
	});
}

function daysOf(
	{ certain, possible }: Both<readonly BudgetSpend[]>,
	window: Interval,
	budget: bigint,
): BurnDown['days'] {
	const ends = new Set([...certain, ...possible].flatMap((spend) => dayEnds(spend, window)));
	const leftAt = (spends: readonly BudgetSpend[], at: Instant) =>
		spends.reduce((left, spend) => left - spentBefore(spend, at), budget);
	return [...ends]
		.sort((a, b) => a - b)
		.map((end) => ({ end, left: mapBoth({ certain, possible }, (list) => leftAt(list, end)) }));
}

/** The ends of the UTC days on which budget was spent; for the last day, the end of the window. */
function dayEnds({ start, end }: BudgetSpend, window: Interval): Instant[] {
	// Checks are spent at the instant when their span ended, on the day in which the span lies.
	const first = start === end ? instant(end - 1) : start;
	return cutAtMidnight({ start: first, end }).map((part) =>
		earlier(instant(startOfDay(part.start) + DAY), window.end),
	);
}

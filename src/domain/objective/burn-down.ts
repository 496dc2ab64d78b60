import { DAY, earlier, type Instant, instant } from '../../time/instant.ts';
import { type Interval, subtract } from '../../time/interval.ts';
import { startOfDay } from '../../time/utc-calendar.ts';
import type { Book } from './book.ts';
import { type Both, type Charge, ofBoth, spentBefore } from './charge.ts';

/** What was left at an instant; below 0 where more was spent than there was. */
export interface BurnPoint {
	readonly at: Instant;
	readonly left: bigint;
}

/** How a budget went over its window. */
export interface BurnDown {
	/** What was left, as corners of a line for each spell that was covered or observed. */
	readonly lines: Both<readonly (readonly BurnPoint[])[]>;
	/** The spells that were not, in which nothing can have been spent. */
	readonly gaps: readonly Interval[];
	/** What was left at the end of each UTC day on which budget went, oldest first. */
	readonly days: readonly { readonly end: Instant; readonly left: Both<bigint> }[];
}

/** How `budget` went over `window`: it ends at what is left. */
export function burnDownOf({ charges, seen }: Book, window: Interval, budget: bigint): BurnDown {
	return {
		lines: ofBoth(charges, (list) => linesOf(list, seen, budget)),
		gaps: subtract([window], seen),
		days: daysOf(charges, window, budget),
	};
}

function linesOf(
	charges: readonly Charge[],
	seen: readonly Interval[],
	budget: bigint,
): BurnPoint[][] {
	let left = budget;
	let next = 0;
	return seen.map((spell) => {
		const line: BurnPoint[] = [{ at: spell.start, left }];
		for (; next < charges.length && (charges[next] as Charge).end <= spell.end; next += 1) {
			const { start, end, cost } = charges[next] as Charge;
			line.push({ at: start, left });
			left -= cost;
			line.push({ at: end, left });
		}
		return [...line, { at: spell.end, left }];
	});
}

function daysOf(
	{ certain, possible }: Both<readonly Charge[]>,
	window: Interval,
	budget: bigint,
): BurnDown['days'] {
	const ends = new Set([...certain, ...possible].flatMap((charge) => dayEnds(charge, window)));
	const leftAt = (charges: readonly Charge[], at: Instant) =>
		charges.reduce((left, charge) => left - spentBefore(charge, at), budget);
	return [...ends]
		.sort((a, b) => a - b)
		.map((end) => ({ end, left: ofBoth({ certain, possible }, (list) => leftAt(list, end)) }));
}

/** The ends of the UTC days on which a charge was spent; of the last day, as far as it has come. */
function dayEnds({ start, end }: Charge, window: Interval): Instant[] {
	const ends: Instant[] = [];
	// What was spent at one instant, when a span closed, was spent on the day of the span.
	const first = start === end ? instant(end - 1) : start;
	for (let day = startOfDay(first); day < end; day = instant(day + DAY))
		ends.push(earlier(instant(day + DAY), window.end));
	return ends;
}

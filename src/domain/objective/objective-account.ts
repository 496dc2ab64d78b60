import { DAY, type Instant } from '../../time/instant.ts';
import type { Interval } from '../../time/interval.ts';
import type { Weights } from '../uptime/share.ts';
import type { Subject } from '../uptime/subject.ts';
import type { Book } from './book.ts';
import { bookOf } from './book-of.ts';
import { budgetOf, type Ratio } from './budget.ts';
import { type BurnDown, burnDownOf } from './burn-down.ts';
import { type BurnRate, burnRatesOf, rateOf } from './burn-rates.ts';
import { type Both, ofBoth, totalOf } from './charge.ts';
import { ledgerOf, type LedgerLine } from './ledger.ts';
import type { Objective } from '../../schema/objective-schema.ts';
import { objectiveWindow } from './objective-window.ts';

/**
 * What a budget was, and where it went. Amounts are thousandths of a millisecond, or checks. Under
 * `certain` stands what is so for every choice inside uncertain times, under `possible` for some.
 */
export interface Spending {
	/** Covered or observed time, or checks: what the target is a share of. */
	readonly whole: bigint;
	/** `(1 − target) × whole`, cut off: what nobody saw earns no budget. */
	readonly budget: bigint;
	readonly spent: Both<bigint>;
	/** `budget − spent`: negative where it is overspent. */
	readonly left: Both<bigint>;
	/** Spent by the exact budget, over all of the window. */
	readonly rate: Both<Ratio>;
	readonly ledger: readonly LedgerLine[];
	readonly burnDown: BurnDown;
}

/** An objective at an instant. */
export interface ObjectiveAccount {
	readonly objective: Objective;
	readonly subject: Subject;
	/** The instant at which it is so. */
	readonly now: Instant;
	/** Its window as far as it counts; `undefined` where it begins later. */
	readonly window: Interval | undefined;
	/** The budget of a whole window that is seen throughout; `undefined` of checks. */
	readonly fullBudget: bigint | undefined;
	/** How fast budget went of late; without its window there is none. */
	readonly burnRates: readonly BurnRate[];
	/** `undefined` where nothing was covered or observed: no data is neither met nor missed. */
	readonly spending: Spending | undefined;
}

/** What an objective comes to at `now`. */
export function accountOf(
	objective: Objective,
	subject: Subject,
	weights: Weights,
	now: Instant,
): ObjectiveAccount {
	const window = objectiveWindow(objective, subject, now);
	const fullBudget = fullBudgetOf(objective);
	const named = { objective, subject, now, window, fullBudget };
	if (!window) return { ...named, burnRates: [], spending: undefined };
	const bookOver = (part: Interval) => bookOf(objective, subject, part, weights);
	return {
		...named,
		burnRates: burnRatesOf(objective.target, window, bookOver),
		spending: spendingOf(bookOver(window), window, objective.target),
	};
}

function spendingOf(book: Book, window: Interval, target: number): Spending | undefined {
	const rate = rateOf(book, target);
	if (!rate) return undefined;
	const budget = budgetOf(book.whole, target);
	const spent = ofBoth(book.charges, totalOf);
	return {
		whole: book.whole,
		budget,
		spent,
		left: ofBoth(spent, (amount) => budget - amount),
		rate,
		ledger: ledgerOf(book),
		burnDown: burnDownOf(book, window, budget),
	};
}

function fullBudgetOf({ indicator, target, window_days }: Objective): bigint | undefined {
	if (indicator === 'good_checks') return undefined;
	return budgetOf(BigInt(window_days) * BigInt(DAY) * 1000n, target);
}

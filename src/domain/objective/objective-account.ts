import type { Objective } from '../../schema/objective-schema.ts';
import { DAY, type Instant, later } from '../../time/instant.ts';
import { type Interval, interval } from '../../time/interval.ts';
import type { SiteRecord } from '../record/record.ts';
import { rollingWindow } from '../uptime/figures.ts';
import type { Weights } from '../uptime/share.ts';
import type { Subject, Subjects } from '../uptime/subject.ts';
import { accountingOf, countsSince } from './budget-accounting.ts';
import { type Both, type BudgetAccounting, mapBoth, totalCost } from './budget-spend.ts';
import { type BurnDown, burnDownOf } from './burn-down.ts';
import {
	accountingBurnRate,
	budgetOf,
	type BurnRate,
	burnRatesOf,
	type Ratio,
} from './burn-rate.ts';
import { ledgerOf, type LedgerLine } from './ledger.ts';

/**
 * An error budget and how it was spent. Amounts are thousandths of a millisecond, or checks.
 * `certain` holds for every choice inside uncertain times, `possible` for some choice.
 */
export interface ErrorBudget {
	/** Covered or observed time, or checks: what the target is a share of. */
	readonly whole: bigint;
	/** `(1 − target) × whole`, rounded down: what was not observed earns no budget. */
	readonly budget: bigint;
	readonly spent: Both<bigint>;
	/** `budget − spent`: negative where it is overspent. */
	readonly left: Both<bigint>;
	/** Spent by the exact budget, over the whole window. */
	readonly burnRate: Both<Ratio>;
	readonly ledger: readonly LedgerLine[];
	readonly burnDown: BurnDown;
}

/** An objective as of an instant. */
export interface ObjectiveAccount {
	readonly objective: Objective;
	readonly subject: Subject;
	/** The instant as of which the account holds. */
	readonly now: Instant;
	/** The part of its window that counts; `undefined` where the objective begins later. */
	readonly window: Interval | undefined;
	/** The budget of a whole window that is observed throughout; `undefined` for checks. */
	readonly fullBudget: bigint | undefined;
	/** Burn rates over recent windows; empty without `window`. */
	readonly burnRates: readonly BurnRate[];
	/** `undefined` where nothing was covered or observed: without data, a target is neither met nor missed. */
	readonly errorBudget: ErrorBudget | undefined;
}

/** The accounts of all objectives, in the order of the page, or only of those of the subject `of`. */
export function objectiveAccounts(
	{ objectives, site, now }: SiteRecord,
	subjects: Subjects,
	of?: string,
): ObjectiveAccount[] {
	return objectives
		.filter((objective) => of === undefined || objective.of === of)
		.map((objective) =>
			accountOf(objective, subjectNamed(objective.of, subjects), site.weights, now),
		);
}

/** The account of an objective as of `now`. */
export function accountOf(
	objective: Objective,
	subject: Subject,
	weights: Weights,
	now: Instant,
): ObjectiveAccount {
	const window = objectiveWindow(objective, subject, now);
	const named = { objective, subject, now, window, fullBudget: fullBudgetOf(objective) };
	if (!window) return { ...named, burnRates: [], errorBudget: undefined };
	const accountingOver = (part: Interval) => accountingOf(objective, subject, part, weights);
	return {
		...named,
		burnRates: burnRatesOf(objective.target, window, accountingOver),
		errorBudget: errorBudgetOf(accountingOver(window), window, objective.target),
	};
}

/** The window of an objective at `now`, as far as it counts; `undefined` where it counts only later. */
function objectiveWindow(
	objective: Objective,
	subject: Subject,
	now: Instant,
): Interval | undefined {
	const { start } = rollingWindow({ days: objective.window_days }, now);
	return interval(later(start, countsSince(objective, subject)), now);
}

function errorBudgetOf(
	accounting: BudgetAccounting,
	window: Interval,
	target: number,
): ErrorBudget | undefined {
	const burnRate = accountingBurnRate(accounting, target);
	if (!burnRate) return undefined;
	const budget = budgetOf(accounting.whole, target);
	const spent = mapBoth(accounting.spends, totalCost);
	return {
		whole: accounting.whole,
		budget,
		spent,
		left: mapBoth(spent, (amount) => budget - amount),
		burnRate,
		ledger: ledgerOf(accounting),
		burnDown: burnDownOf(accounting, window, budget),
	};
}

function fullBudgetOf({ indicator, target, window_days }: Objective): bigint | undefined {
	if (indicator === 'good_checks') return undefined;
	return budgetOf(BigInt(window_days) * BigInt(DAY) * 1000n, target);
}

function subjectNamed(id: string, { page, groups, components }: Subjects): Subject {
	const subject = id === page.id ? page : (components.get(id) ?? groups.get(id));
	if (!subject) throw new Error(`This cannot happen: no component or group is called ${id}.`);
	return subject;
}

import type { Instant } from '../../time/instant.ts';
import type { Interval } from '../../time/interval.ts';
import type { Entry } from '../incident/entry.ts';
import type { EffectPart } from './effect-parts.ts';

/** A value for every choice inside uncertain times, and one for some choice; equal where all times are exact. */
export interface Both<Value> {
	readonly certain: Value;
	readonly possible: Value;
}

/** What spent error budget: an entry, or a run of bad measurements that no entry covers. */
export type SpendCause = Entry | Interval;

/**
 * Error budget that was spent, and by what. Time is spent evenly from `start` to `end`; checks are
 * spent at once, when their span ended: both are then that instant.
 */
export interface BudgetSpend {
	readonly start: Instant;
	readonly end: Instant;
	/** Thousandths of a millisecond, or checks. */
	readonly cost: bigint;
	readonly cause: SpendCause;
}

/** What an objective counts over a window: the total, and what of it was lost. */
export interface BudgetAccounting {
	/** Covered or observed time in thousandths of a millisecond, or checks. */
	readonly whole: bigint;
	/** What was lost, in order of time; nothing is counted twice. */
	readonly spends: Both<readonly BudgetSpend[]>;
	/** What entries did in the window, whether or not it cost anything. */
	readonly effectParts: readonly EffectPart[];
	/** The time that was covered or observed, disjoint and in order. */
	readonly observed: readonly Interval[];
}

/** Whether an entry spent the budget. */
export function isEntry(cause: SpendCause): cause is Entry {
	return 'id' in cause;
}

/** The sum of the costs. */
export function totalCost(spends: readonly BudgetSpend[]): bigint {
	return spends.reduce((sum, { cost }) => sum + cost, 0n);
}

/** How much of the cost was spent before `at`. */
export function spentBefore({ start, end, cost }: BudgetSpend, at: Instant): bigint {
	if (at >= end) return cost;
	if (at <= start) return 0n;
	return (cost * BigInt(at - start)) / BigInt(end - start);
}

/** The same value as certain and as possible. */
export function alike<Value>(value: Value): Both<Value> {
	return { certain: value, possible: value };
}

/** Applies `make` to both values. */
export function mapBoth<From, To>(
	{ certain, possible }: Both<From>,
	make: (value: From) => To,
): Both<To> {
	return { certain: make(certain), possible: make(possible) };
}

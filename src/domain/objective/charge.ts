import type { Entry } from '../incident/entry.ts';
import type { Instant } from '../../time/instant.ts';
import type { Interval } from '../../time/interval.ts';

/** What stands under what is certain, and what stands under what is possible; alike where all is known. */
export interface Both<Value> {
	readonly certain: Value;
	readonly possible: Value;
}

/** Who pays for lost budget: an entry, or a run of bad measurements that no entry covers. */
export type Payer = Entry | Interval;

/**
 * Budget that was spent, and who pays. Time is lost evenly from `start` to `end`; checks at once,
 * when their span closed: both are then that instant.
 */
export interface Charge {
	readonly start: Instant;
	readonly end: Instant;
	/** Thousandths of a millisecond, or checks. */
	readonly cost: bigint;
	readonly payer: Payer;
}

/** Whether an entry pays. */
export function isEntry(payer: Payer): payer is Entry {
	return 'id' in payer;
}

/** What charges come to. */
export function totalOf(charges: readonly Charge[]): bigint {
	return charges.reduce((sum, { cost }) => sum + cost, 0n);
}

/** How much of a charge was spent before `at`. */
export function spentBefore({ start, end, cost }: Charge, at: Instant): bigint {
	if (at >= end) return cost;
	if (at <= start) return 0n;
	return (cost * BigInt(at - start)) / BigInt(end - start);
}

/** The same under both heads. */
export function alike<Value>(value: Value): Both<Value> {
	return { certain: value, possible: value };
}

/** What is made of either head. */
export function ofBoth<From, To>(
	{ certain, possible }: Both<From>,
	make: (value: From) => To,
): Both<To> {
	return { certain: make(certain), possible: make(possible) };
}

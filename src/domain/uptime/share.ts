import type { EffectStatus } from '../../schema/component-schema.ts';
import type { Site } from '../../schema/site-schema.ts';

/** An exact share: `part` of `whole`, both whole numbers, `whole` above 0. */
export interface Share {
	readonly part: bigint;
	readonly whole: bigint;
}

/** A share that is known only to lie between two. */
export interface ShareRange {
	readonly least: Share;
	readonly most: Share;
}

/** What a second of each status counts as an outage. */
export type Weights = Site['weights'];

/** Weights have three decimals at most: a thousandth is the unit in which outage is summed. */
const unit = 1000;

/** The weight of a status in thousandths: a whole number. `operational` weighs nothing. */
export function thousandths(weights: Weights, status: EffectStatus | 'operational'): number {
	return status === 'operational' ? 0 : Math.round(weights[status] * unit);
}

/** Time in each status, in milliseconds; a status that is left out had none. */
type TimeIn = Partial<Readonly<Record<EffectStatus | 'operational', number>>>;

/** Outage in thousandths of a millisecond: each status at its weight. */
export function weighted(times: TimeIn, weights: Weights): bigint {
	let sum = 0n;
	for (const [status, time] of Object.entries(times))
		sum += BigInt(time) * BigInt(thousandths(weights, status as EffectStatus));
	return sum;
}

/** `1 − lost / time`, with `time` in milliseconds, above 0, and `lost` in thousandths of one. */
export function uptimeShare(lost: bigint, time: number): Share {
	const whole = BigInt(time) * BigInt(unit);
	return { part: whole - lost, whole };
}

/**
 * The share as a number from 0 to 1, as the formula `1 − lost / time` makes it of numbers: whoever
 * recomputes a figure should get its very digits. Less than 1 unless it is all.
 */
export function shareNumber({ part, whole }: Share): number {
	return 1 - Number(whole - part) / Number(whole);
}

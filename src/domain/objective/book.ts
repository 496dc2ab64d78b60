import type { Interval } from '../../time/interval.ts';
import type { Both, Charge } from './charge.ts';
import type { Claim } from './claim.ts';

/** What an objective counts over a window: what there was, and what of it was lost. */
export interface Book {
	/** Covered or observed time in thousandths of a millisecond, or checks. */
	readonly whole: bigint;
	/** What was lost, in order of time, each bit of it once. */
	readonly charges: Both<readonly Charge[]>;
	/** What entries did in the window, whatever it cost. */
	readonly claims: readonly Claim[];
	/** The time that was covered or observed, disjoint and in order. */
	readonly seen: readonly Interval[];
}

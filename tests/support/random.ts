/** Chance that comes out alike at every run: the same seed, the same record. */
export interface Random {
	/** A number from 0 up to, not including, 1. */
	next(): number;
	/** A whole number from `low` to `high`, both included. */
	whole(low: number, high: number): number;
	/** One of these. */
	pick<T>(from: readonly [T, ...T[]]): T;
	/** Whether something of this probability happens. */
	happens(probability: number): boolean;
}

/** Tommy Ettinger's mulberry32, which is in the public domain. */
export function randomFrom(seed: number): Random {
	let state = seed;
	const next = () => {
		state = (state + 0x6d2b79f5) | 0;
		let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
		mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
		return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
	};
	const whole = (low: number, high: number) => low + Math.floor(next() * (high - low + 1));
	return {
		next,
		whole,
		pick: (from) => from[whole(0, from.length - 1)] ?? from[0],
		happens: (probability) => next() < probability,
	};
}

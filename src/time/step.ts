import type { Instant } from './instant.ts';

/** A state, and the instant since which it holds if no further update is published. */
export interface Step<State> {
	readonly since: Instant;
	readonly state: State;
}

/** The states at `first` and at later instants, each with the instant at which it begins. */
export function stepsOf<State>(
	first: Instant,
	instants: Iterable<Instant>,
	stateAt: (at: Instant) => State,
): Step<State>[] {
	const later = [...new Set(instants)].filter((at) => at > first).toSorted((a, b) => a - b);
	return [first, ...later]
		.map((since) => ({ since, state: stateAt(since) }))
		.filter(({ state }, i, steps) => state !== steps[i - 1]?.state);
}

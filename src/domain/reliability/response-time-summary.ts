import type { Length } from '../incident/length.ts';
import { nearestRank } from './nearest-rank.ts';

/** Many delays as a few: each figure a range, because the delays may be. */
export interface ResponseTimeSummary {
	/** How many delays are told. */
	readonly count: number;
	/** How many are not, because one of their times is unknown or has not come. */
	readonly notRecorded: number;
	/** The three figures, by nearest rank; `undefined` where no delay is told. */
	readonly figures: ResponseTimeFigures | undefined;
}

/** Half of the delays, nine tenths of them, and all of them were no longer than these. */
export interface ResponseTimeFigures {
	readonly median: Length;
	readonly ninetieth: Length;
	readonly longest: Length;
}

/**
 * The summary of delays. That of the shortest they can have been and that of the longest hold the
 * true one between them: no delay that grows makes the one at any rank shorter.
 */
export function summarise(delays: readonly (Length | undefined)[]): ResponseTimeSummary {
	const told = delays.filter((delay) => delay !== undefined);
	return {
		count: told.length,
		notRecorded: delays.length - told.length,
		figures: figuresOf(told),
	};
}

function figuresOf(told: readonly Length[]): ResponseTimeFigures | undefined {
	const [median, ninetieth, longest] = [50, 90, 100].map((percent) => atRank(told, percent));
	return median && ninetieth && longest && { median, ninetieth, longest };
}

function atRank(told: readonly Length[], percent: number): Length | undefined {
	const [least, most] = (['least', 'most'] as const).map((end) =>
		nearestRank(
			told.map((delay) => delay[end]),
			percent,
		),
	);
	return least === undefined || most === undefined ? undefined : { least, most };
}

import { clip, type Interval, totalDuration } from '../../time/interval.ts';
import type { Effect } from '../incident/effect.ts';
import { type Share, uptimeShare, weighted, type Weights } from './share.ts';
import { noTime, timeByStatus, type TimeByStatus, worstFirst } from './status-span.ts';

/** What was declared over some time, as sums: those of parts add up to those of the whole. */
export interface DeclaredTally {
	/** Time that the record covers, in milliseconds. */
	readonly covered: number;
	/** Time that it does not cover. */
	readonly notCovered: number;
	/** Time by status for every choice inside the uncertainty, and for some choice. */
	readonly certain: TimeByStatus;
	readonly possible: TimeByStatus;
}

/** What was declared of something over a window, with its range where times are uncertain. */
export interface DeclaredUptime extends DeclaredTally {
	/** The uptime if everything possible was outage, and if only what is certain was. */
	readonly least: Share;
	readonly most: Share;
}

/** The tally of no time, from which sums start. */
export const noDeclared: DeclaredTally = {
	covered: 0,
	notCovered: 0,
	certain: noTime,
	possible: noTime,
};

/**
 * `1 − Σ weight × outage / covered` over `window`, from declared effects, as a range and in whole
 * numbers. `undefined` where the record does not cover any of the window: no data is not 100%.
 */
export function declaredUptime(
	effects: readonly Effect[],
	coverage: readonly Interval[],
	window: Interval,
	weights: Weights,
): DeclaredUptime | undefined {
	return declaredUptimeOf(declaredTally(effects, coverage, window), weights);
}

/** The sums over a window. */
export function declaredTally(
	effects: readonly Effect[],
	coverage: readonly Interval[],
	window: Interval,
): DeclaredTally {
	const spans = coverage.flatMap((span) => clip(span, window) ?? []);
	const covered = totalDuration(spans);
	return {
		covered,
		notCovered: window.end - window.start - covered,
		certain: timeByStatus(effects, spans, 'certain'),
		possible: timeByStatus(effects, spans, 'possible'),
	};
}

/** The uptime that sums come to; `undefined` where nothing is covered. */
export function declaredUptimeOf(
	tally: DeclaredTally,
	weights: Weights,
): DeclaredUptime | undefined {
	const { covered, certain, possible } = tally;
	if (covered === 0) return undefined;
	return {
		...tally,
		least: uptimeShare(weighted(possible, weights), covered),
		most: uptimeShare(weighted(certain, weights), covered),
	};
}

/** The sums of two periods that do not overlap, as one. */
export function addDeclared(a: DeclaredTally, b: DeclaredTally): DeclaredTally {
	return {
		covered: a.covered + b.covered,
		notCovered: a.notCovered + b.notCovered,
		certain: addTimes(a.certain, b.certain),
		possible: addTimes(a.possible, b.possible),
	};
}

function addTimes(a: TimeByStatus, b: TimeByStatus): TimeByStatus {
	const sum = { ...a };
	for (const status of worstFirst) sum[status] += b[status];
	return sum;
}

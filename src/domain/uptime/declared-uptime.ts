import type { Effect } from '../incident/effect.ts';
import type { Site } from '../site/site-schema.ts';
import { clip, duration, type Interval } from '../time/interval.ts';
import { timeByStatus, type TimeByStatus, worstFirst } from './outage.ts';

/** An exact share: `part` of `whole`, both whole numbers, `whole` above 0. */
export interface Share {
	readonly part: bigint;
	readonly whole: bigint;
}

/** What was declared of a component over a window, with its range where times are uncertain. */
export interface DeclaredUptime {
	/** Time of the window in which the record covers the component, in milliseconds; never 0. */
	readonly covered: number;
	/** Time of the window outside that, up to its end. */
	readonly notCovered: number;
	/** Time by status for every choice inside the uncertainty, and for some choice. */
	readonly certain: TimeByStatus;
	readonly possible: TimeByStatus;
	/** The uptime if everything possible was outage, and if only what is certain was. */
	readonly least: Share;
	readonly most: Share;
}

/** Weights have three decimals at most: a thousandth is the unit in which outage is summed. */
const unit = 1000;

/**
 * `1 − Σ weight × outage / covered` over `window`, from declared effects, as a range and in whole
 * numbers. `undefined` where the record does not cover any of the window: no data is not 100%.
 */
export function declaredUptime(
	effects: readonly Effect[],
	coverage: readonly Interval[],
	window: Interval,
	weights: Site['weights'],
): DeclaredUptime | undefined {
	const spans = coverage.flatMap((span) => clip(span, window) ?? []);
	const covered = duration(spans);
	if (covered === 0) return undefined;
	const certain = timeByStatus(effects, spans, 'certain');
	const possible = timeByStatus(effects, spans, 'possible');
	const whole = BigInt(covered) * BigInt(unit);
	const share = (times: TimeByStatus): Share => ({ part: whole - weighted(times, weights), whole });
	return {
		covered,
		notCovered: window.end - window.start - covered,
		certain,
		possible,
		least: share(possible),
		most: share(certain),
	};
}

/** Outage in thousandths of a millisecond, each status at its weight. */
function weighted(times: TimeByStatus, weights: Site['weights']): bigint {
	return worstFirst.reduce(
		(sum, status) => sum + BigInt(times[status]) * BigInt(Math.round(weights[status] * unit)),
		0n,
	);
}

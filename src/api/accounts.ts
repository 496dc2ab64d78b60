import type { CheckTally, Range } from '../domain/observation/check-tally.ts';
import { type DeclaredTally, declaredUptimeOf } from '../domain/uptime/declared-uptime.ts';
import { type MeasuredTally, measuredUptimeOf } from '../domain/uptime/measured-uptime.ts';
import { shareNumber, type ShareRange, type Weights } from '../domain/uptime/share.ts';
import { uptimeText } from '../view/text/number-text.ts';
import { measuredUptimeText } from '../view/uptime/uptime-text.ts';
import type { FiguresDocument } from './figures-schema.ts';
import { allSeconds, seconds } from './published.ts';

type Declared = FiguresDocument['days'][number]['declared'];
type Measured = FiguresDocument['days'][number]['measured'];

/** What was declared over some time, as it is published. */
export function declaredAccount(tally: DeclaredTally, weights: Weights): Declared {
	const uptime = declaredUptimeOf(tally, weights);
	if (!uptime) return null;
	return {
		covered_seconds: seconds(uptime.covered),
		not_covered_seconds: seconds(uptime.notCovered),
		certain_seconds: allSeconds(uptime.certain),
		possible_seconds: allSeconds(uptime.possible),
		uptime: numbers(uptime),
		uptime_text: uptimeText(uptime),
	};
}

/** What was measured over some time, as it is published; `checks` where they are of one component. */
export function measuredAccount(
	tally: MeasuredTally,
	checks: CheckTally | undefined,
	weights: Weights,
): Measured {
	const found = measuredUptimeOf(tally, weights);
	if (!found) return null;
	return {
		observed_seconds: seconds(found.observed),
		not_observed_seconds: seconds(found.notObserved),
		seconds: allSeconds(found.time),
		at_best_seconds: allSeconds(found.atBest),
		uptime: shareNumber(found.uptime),
		range: numbers(found),
		uptime_text: measuredUptimeText(found),
		checks: checks?.checks ?? null,
		failed: checks?.failed ?? null,
		slow: checks?.slow ?? null,
		p50_ms: rangeOf(checks?.p50),
		p95_ms: rangeOf(checks?.p95),
	};
}

function numbers({ least, most }: ShareRange) {
	return { least: shareNumber(least), most: shareNumber(most) };
}

function rangeOf(range: Range | undefined) {
	return range ? { least: range.least, most: range.most } : null;
}

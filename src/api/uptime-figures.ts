import { z } from 'zod';
import type { CheckTally, Range } from '../domain/observation/check-tally.ts';
import { measuredStatuses } from '../domain/observation/observation.ts';
import { type DeclaredTally, declaredUptimeOf } from '../domain/uptime/declared-uptime.ts';
import { type MeasuredTally, measuredUptimeOf } from '../domain/uptime/measured-uptime.ts';
import { shareNumber, type ShareRange, type Weights } from '../domain/uptime/share.ts';
import { worstFirst } from '../domain/uptime/status-span.ts';
import { uptimeRounding, uptimeText } from '../view/text/number-text.ts';
import { measuredUptimeText } from '../view/uptime/uptime-text.ts';
import { allSeconds, seconds } from './times.ts';

const secondsSchema = z.int().min(0);
/** A share from 0 to 1. */
export const shareSchema = z.number().min(0).max(1);
const range = z
	.strictObject({ least: shareSchema, most: shareSchema })
	.describe('A share from 0 to 1 that is known only to lie between two, unrounded.');
const percentiles = z
	.strictObject({ least: z.number().min(0), most: z.number().min(0) })
	.nullable()
	.describe(
		'The least and the most of the spans’ percentiles, in milliseconds; null where none was kept.',
	);

function secondsIn<Status extends string>(statuses: readonly Status[]) {
	const fields = Object.fromEntries(statuses.map((status) => [status, secondsSchema]));
	return z.strictObject(fields as Record<Status, typeof secondsSchema>);
}

const declaredTimes = secondsIn(worstFirst);
const measuredTimes = secondsIn(measuredStatuses);

/** What was declared over some time, as it is published. */
export const declaredUptimeSchema = z
	.strictObject({
		covered_seconds: secondsSchema.describe('Time that the record covers: the denominator.'),
		not_covered_seconds: secondsSchema.describe('Time that it does not cover; in no figure.'),
		certain_seconds: declaredTimes.describe(
			'Time by status: at each instant the worst such that at least it holds for every consistent choice of uncertain times.',
		),
		possible_seconds: declaredTimes.describe('The same for some choice.'),
		uptime: range.describe(
			'1 − Σ weight × seconds ÷ covered_seconds: least from possible_seconds, most from certain_seconds.',
		),
		uptime_text: z.string().describe(`The same as it is printed. ${uptimeRounding}`),
	})
	.nullable()
	.describe('What staff declared; null where the record covers none of the time.');

/** What was measured over some time, as it is published. */
export const measuredUptimeSchema = z
	.strictObject({
		observed_seconds: secondsSchema.describe('Time that was observed: the denominator.'),
		not_observed_seconds: secondsSchema.describe('Time in which nobody looked.'),
		seconds: measuredTimes.describe('The observed time in each status.'),
		at_best_seconds: measuredTimes.describe(
			'Of a group: time in which not all members were observed, by the worst status of those that were. What of it is a fault counts as observed and is in seconds too; the rest counts as not observed. Of a component: none.',
		),
		uptime: shareSchema.describe('1 − Σ weight × seconds ÷ observed_seconds, unrounded.'),
		range: range.describe(
			'Were all that was not seen a major outage, and were all that was not observed up.',
		),
		uptime_text: z.string().describe('The uptime as it is printed: cut off.'),
		checks: z.int().min(0).nullable().describe('Checks made; null of a group.'),
		failed: z.int().min(0).nullable().describe('Checks without a good answer.'),
		slow: z.int().min(0).nullable().describe('Checks with a good answer that came late.'),
		p50_ms: percentiles,
		p95_ms: percentiles,
	})
	.nullable()
	.describe('What was measured; null where nothing was observed.');

type Declared = z.output<typeof declaredUptimeSchema>;
type Measured = z.output<typeof measuredUptimeSchema>;

/** What was declared over some time, as it is published. */
export function declaredUptimeFigures(tally: DeclaredTally, weights: Weights): Declared {
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
export function measuredUptimeFigures(
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

import type { Objective } from '../../schema/objective-schema.ts';
import { type Instant, later } from '../../time/instant.ts';
import {
	clip,
	contains,
	type Interval,
	merge,
	partsInside,
	partsWithin,
	subtract,
	totalDuration,
} from '../../time/interval.ts';
import { declaredTime, type Effect } from '../incident/effect.ts';
import { type Certainty, entrySpans } from '../incident/entry-spans.ts';
import type { Entry } from '../incident/entry.ts';
import type { Observation } from '../observation/observation.ts';
import { isObserved } from '../uptime/measured-span.ts';
import { thousandths, type Weights } from '../uptime/share.ts';
import type { Subject } from '../uptime/subject.ts';
import { alike, type BudgetAccounting, type BudgetSpend, type SpendCause } from './budget-spend.ts';
import { effectPartsIn, foremostParts, incidentsFirst, worstThenEarlier } from './effect-parts.ts';

/** From when on an objective counts: it is in force, and its subject exists. */
export function countsSince(objective: Objective, subject: Subject): Instant {
	return later(objective.since, subject.since);
}

/** What an objective counts over a window: declared time, measured time, or checks, by its indicator. */
export function accountingOf(
	objective: Objective,
	subject: Subject,
	window: Interval,
	weights: Weights,
): BudgetAccounting {
	if (objective.indicator === 'declared_availability')
		return declaredAccounting(subject, window, weights);
	if (objective.indicator === 'measured_availability')
		return measuredAccounting(subject, window, weights);
	return checksAccounting(subject, window, countsSince(objective, subject));
}

/** What was declared of a subject over a window, of the time that the record covers. */
function declaredAccounting(
	{ coverage, effects }: Subject,
	window: Interval,
	weights: Weights,
): BudgetAccounting {
	const covered = coverage.flatMap((span) => clip(span, window) ?? []);
	const spends = (certainty: Certainty): BudgetSpend[] => {
		const parts = effectPartsIn(window, entrySpans(effects, certainty), (span) => span);
		const attributed = partsInside(foremostParts(parts, worstThenEarlier), covered);
		return attributed.flatMap(({ start, end, effect }) => {
			const cost = BigInt(end - start) * BigInt(thousandths(weights, effect.status));
			return cost > 0n ? [{ start, end, cost, cause: effect.entry }] : [];
		});
	};
	return {
		whole: BigInt(totalDuration(covered)) * 1000n,
		spends: { certain: spends('certain'), possible: spends('possible') },
		effectParts: effectPartsIn(window, effects, ({ possible }) => possible),
		observed: covered,
	};
}

/** What was measured of a subject over a window, of the time that was observed. */
function measuredAccounting(
	{ effects, measured }: Subject,
	window: Interval,
	weights: Weights,
): BudgetAccounting {
	const seen = partsWithin(measured, window).filter(isObserved);
	const bad = seen.filter(({ status }) => status !== 'operational');
	const effectParts = effectPartsIn(window, effects, declaredTime);
	const foremost = foremostParts(effectParts, incidentsFirst);
	const spendsIn = (place: Interval, cause: SpendCause): BudgetSpend[] =>
		partsWithin(bad, place).flatMap(({ start, end, status }) => {
			const cost = BigInt(end - start) * BigInt(thousandths(weights, status));
			return cost > 0n ? [{ start, end, cost, cause }] : [];
		});
	const spends = [
		...foremost.flatMap((part) => spendsIn(part, part.effect.entry)),
		...subtract(bad, foremost).flatMap((run) => spendsIn(run, run)),
	];
	return {
		whole: BigInt(totalDuration(seen)) * 1000n,
		spends: alike(spends.sort((a, b) => a.start - b.start)),
		effectParts,
		observed: merge(seen),
	};
}

/**
 * The checks of all members of a subject over a window. When a check was made inside its span is not
 * known: all checks of a span count when it ends, and none if it began before `since`.
 */
function checksAccounting(
	{ effects, observations }: Subject,
	window: Interval,
	since: Instant,
): BudgetAccounting {
	const counted = observations
		.flat()
		.filter(({ start, end }) => start >= since && end > window.start && end <= window.end)
		.sort((a, b) => a.end - b.end);
	const checks = counted.reduce((sum, { checks }) => sum + checks, 0);
	const [reach = window] = merge([window, ...counted]);
	return {
		whole: BigInt(checks),
		spends: alike(checkSpends(counted.filter(hasBadChecks), effects)),
		effectParts: effectPartsIn(reach, effects, declaredTime),
		observed: merge(counted.flatMap((one) => clip(one, window) ?? [])),
	};
}

function hasBadChecks({ failed, slow }: Observation): boolean {
	return failed + slow > 0;
}

/** Each span has one cause: the foremost effect declared during it, or else its run of bad spans. */
function checkSpends(spans: readonly Observation[], effects: readonly Effect[]): BudgetSpend[] {
	const entries = new Map(spans.map((span) => [span, foremostDuring(span, effects)]));
	const runs = merge(spans.filter((span) => !entries.get(span)));
	return spans.map((span) => {
		const cause = entries.get(span) ?? (runs.find((run) => contains(run, span.start)) as Interval);
		return { start: span.end, end: span.end, cost: BigInt(span.failed + span.slow), cause };
	});
}

function foremostDuring(span: Interval, effects: readonly Effect[]): Entry | undefined {
	return effectPartsIn(span, effects, declaredTime)
		.map(({ effect }) => effect)
		.sort(incidentsFirst)[0]?.entry;
}

import type { Instant } from '../../time/instant.ts';
import { type Interval, interval, partsWithin, totalDuration } from '../../time/interval.ts';
import { cutAtMidnight, type DayKey, dayOf, startOfDay } from '../../time/utc-calendar.ts';
import { addDeclared, type DeclaredTally, noDeclared } from './declared-uptime.ts';
import { addMeasured, type MeasuredTally, measuredTally, noMeasured } from './measured-uptime.ts';
import { declaredSpans, sumByStatus } from './status-span.ts';
import type { Subject } from './subject.ts';

/** What was declared and measured of something on one UTC day, as sums. */
export interface DayTally {
	readonly day: DayKey;
	readonly declared: DeclaredTally;
	readonly measured: MeasuredTally;
}

/**
 * Every UTC day of a subject from its start up to `now`; the first and the last are partial. Spans are
 * assigned to the days they touch, so the cost is that of spans and days, not of their product.
 */
export function dayTallies(subject: Subject, now: Instant): DayTally[] {
	const { coverage, effects, measured, since } = subject;
	const lifetime = interval(since, now);
	if (!lifetime) return [];
	const certain = byDay(declaredSpans(effects, coverage, 'certain'));
	const possible = byDay(declaredSpans(effects, coverage, 'possible'));
	const covered = byDay(coverage);
	// Observations can be older than the component is in the record.
	const observed = byDay(partsWithin(measured, lifetime));
	return cutAtMidnight(lifetime).map((part) => {
		const start = startOfDay(part.start);
		const length = part.end - part.start;
		const time = totalDuration(covered.get(start) ?? []);
		return {
			day: dayOf(start),
			declared: {
				covered: time,
				notCovered: length - time,
				certain: sumByStatus(certain.get(start) ?? []),
				possible: sumByStatus(possible.get(start) ?? []),
			},
			measured: measuredTally(observed.get(start) ?? [], length),
		};
	});
}

/** The sums of some days as one. */
export function sumTallies(days: readonly DayTally[]): Omit<DayTally, 'day'> {
	return {
		declared: days.map(({ declared }) => declared).reduce(addDeclared, noDeclared),
		measured: days.map(({ measured }) => measured).reduce(addMeasured, noMeasured),
	};
}

/** Spans cut at midnight, by the first instant of their day. */
function byDay<Span extends Interval>(spans: readonly Span[]): Map<Instant, Span[]> {
	return Map.groupBy(spans.flatMap(cutAtMidnight), ({ start }) => startOfDay(start));
}

import type { ComponentStatus } from '../../schema/component-schema.ts';
import { DAY, earlier, type Instant, instant } from '../../time/instant.ts';
import { type Interval, interval } from '../../time/interval.ts';
import { type DayKey, dayOf, startOfDay } from '../../time/utc-calendar.ts';
import { addDeclared, type DeclaredTally, noDeclared } from './declared-uptime.ts';
import { measuredWithin } from './figures.ts';
import { addMeasured, type MeasuredTally, measuredTally, noMeasured } from './measured-uptime.ts';
import { sumByStatus } from './outage.ts';
import { declaredSpans, spansInside, worstSpans } from './status-span.ts';
import type { Subject } from './subject.ts';

/** What was declared and measured of something on one UTC day, as sums. */
export interface DayTally {
	readonly day: DayKey;
	readonly declared: DeclaredTally;
	readonly measured: MeasuredTally;
}

/**
 * Every UTC day of a subject, from that of its start to that of `now`, which counts as far as it has
 * come. Each span is laid on the days it touches, so the cost follows spans and days, not their product.
 */
export function dayTallies(subject: Subject, now: Instant): DayTally[] {
	const { coverage, effects, measured, since } = subject;
	const declared = (certainty: 'certain' | 'possible') =>
		byDay(spansInside(worstSpans(declaredSpans(effects, certainty)), coverage));
	const [certain, possible] = [declared('certain'), declared('possible')];
	const lifetime = interval(since, now);
	const [covered, observed] = [
		byDay(coverage),
		// A probe can be older than what the record says of its component.
		byDay(lifetime ? measuredWithin(measured, lifetime) : []),
	];
	return daysOf(since, now).map(({ start, length }) => {
		const time = sumOf(covered.get(start) ?? []);
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

/** The days from that of `since` up to `now`, and how much of each lies between the two: some of it. */
function daysOf(since: Instant, now: Instant): { start: Instant; length: number }[] {
	const days: { start: Instant; length: number }[] = [];
	for (let from = since; from < now;) {
		const start = startOfDay(from);
		const end = earlier(instant(start + DAY), now);
		days.push({ start, length: end - from });
		from = end;
	}
	return days;
}

/** Spans cut at midnight, by the start of their day. */
function byDay<Span extends Interval & { readonly status?: ComponentStatus }>(
	spans: readonly Span[],
): Map<Instant, Span[]> {
	const days = new Map<Instant, Span[]>();
	for (const span of spans)
		for (let from = span.start; from < span.end;) {
			const day = startOfDay(from);
			const midnight = instant(day + DAY);
			const end = earlier(midnight, span.end);
			const isWhole = from === span.start && end === span.end;
			push(days, day, isWhole ? span : { ...span, start: from, end });
			from = midnight;
		}
	return days;
}

function push<Span>(days: Map<Instant, Span[]>, day: Instant, span: Span): void {
	const list = days.get(day);
	if (list) list.push(span);
	else days.set(day, [span]);
}

function sumOf(spans: readonly Interval[]): number {
	return spans.reduce((sum, { start, end }) => sum + end - start, 0);
}

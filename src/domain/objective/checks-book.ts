import { declaredTime } from '../incident/declared-time.ts';
import type { Effect } from '../incident/effect.ts';
import type { Observation } from '../observation/observation.ts';
import type { Instant } from '../../time/instant.ts';
import { clip, contains, type Interval, merge } from '../../time/interval.ts';
import type { Subject } from '../uptime/subject.ts';
import type { Book } from './book.ts';
import { alike, type Charge } from './charge.ts';
import { claimsOn, incidentsFirst } from './claim.ts';

/**
 * The checks of all members of a subject over a window. Nobody knows when inside a span a check was
 * made: all of a span's count when it closed, and none where it began before `since`.
 */
export function checksBook(
	{ effects, observations }: Subject,
	window: Interval,
	since: Instant,
): Book {
	const counted = observations
		.flat()
		.filter(({ start, end }) => start >= since && end > window.start && end <= window.end)
		.sort((a, b) => a.end - b.end);
	const checks = counted.reduce((sum, { checks }) => sum + checks, 0);
	const [reach = window] = merge([window, ...counted]);
	return {
		whole: BigInt(checks),
		charges: alike(chargesOf(counted.filter(hasBad), effects)),
		claims: claimsOn(reach, effects, declaredTime),
		seen: merge(counted.flatMap((one) => clip(one, window) ?? [])),
	};
}

function hasBad({ failed, slow }: Observation): boolean {
	return failed + slow > 0;
}

/** A span is charged whole: to the foremost that was told of during it, else to its run of bad spans. */
function chargesOf(spans: readonly Observation[], effects: readonly Effect[]): Charge[] {
	const told = new Map(spans.map((span) => [span, foremostDuring(span, effects)?.entry]));
	const runs = merge(spans.filter((span) => !told.get(span)));
	return spans.map((span) => {
		const payer = told.get(span) ?? (runs.find((run) => contains(run, span.start)) as Interval);
		return { start: span.end, end: span.end, cost: BigInt(span.failed + span.slow), payer };
	});
}

function foremostDuring(span: Interval, effects: readonly Effect[]): Effect | undefined {
	return claimsOn(span, effects, declaredTime)
		.map(({ effect }) => effect)
		.sort(incidentsFirst)[0];
}

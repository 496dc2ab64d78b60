import {
	badness,
	type ComponentStatus,
	type EffectStatus,
	effectStatusSchema,
} from '../../schema/component-schema.ts';
import type { Instant } from '../../time/instant.ts';
import { type Interval, partsInside } from '../../time/interval.ts';
import type { Effect } from '../incident/effect.ts';
import { type Certainty, entrySpans } from '../incident/entry-spans.ts';

/** A half-open span in which something was in one status. */
export interface StatusSpan<Status extends ComponentStatus = ComponentStatus> extends Interval {
	readonly status: Status;
}

/**
 * What effects did inside `covered`, disjoint and in order: at each instant the worst status of which
 * at least that much holds for every consistent choice of their uncertain instants, or for some.
 * Where effects overlap the worst status counts, once.
 */
export function declaredSpans(
	effects: readonly Effect[],
	covered: readonly Interval[],
	certainty: Certainty,
): StatusSpan[] {
	return partsInside(worstSpans(entrySpans(effects, certainty)), covered);
}

/**
 * The same time as `spans`, disjoint and in order: where some overlap the worst counts, once. It
 * sweeps over their ends, so the cost is that of sorting them.
 */
export function worstSpans<Status extends ComponentStatus>(
	spans: readonly StatusSpan<Status>[],
): StatusSpan<Status>[] {
	const ends = spans
		.flatMap((span) => [
			{ at: span.start, status: span.status, step: 1 },
			{ at: span.end, status: span.status, step: -1 },
		])
		.sort((a, b) => a.at - b.at);
	const open = new Map<Status, number>();
	const found: StatusSpan<Status>[] = [];
	let since: Instant | undefined;
	for (const { at, status, step } of ends) {
		if (since !== undefined && at > since) append(found, since, at, worstOpen(open));
		open.set(status, (open.get(status) ?? 0) + step);
		since = at;
	}
	return found;
}

function worstOpen<Status extends ComponentStatus>(
	open: ReadonlyMap<Status, number>,
): Status | undefined {
	let found: Status | undefined;
	for (const [status, count] of open)
		if (count > 0 && (found === undefined || badness(status) > badness(found))) found = status;
	return found;
}

/** Touching spans of one status become one. */
function append<Status extends ComponentStatus>(
	found: StatusSpan<Status>[],
	start: Instant,
	end: Instant,
	status: Status | undefined,
): void {
	if (status === undefined) return;
	const last = found.at(-1);
	if (last && last.end === start && last.status === status)
		found[found.length - 1] = { start: last.start, end, status };
	else found.push({ start, end, status });
}

/** Statuses that effects give, worst first: where two overlap, the worst one counts, once. */
export const worstFirst: readonly EffectStatus[] = effectStatusSchema.options.toReversed();

/** Milliseconds in each status inside some time; each instant is counted under its worst status only. */
export type TimeByStatus = Readonly<Record<EffectStatus, number>>;

/** No time in any status. */
export const noTime: TimeByStatus = {
	major_outage: 0,
	partial_outage: 0,
	degraded_performance: 0,
	under_maintenance: 0,
};

/** How long effects lasted inside `covered`, by status; `certainty` chooses which of their spans. */
export function timeByStatus(
	effects: readonly Effect[],
	covered: readonly Interval[],
	certainty: Certainty,
): TimeByStatus {
	return sumByStatus(declaredSpans(effects, covered, certainty));
}

/** Milliseconds of disjoint spans, by status. */
export function sumByStatus(spans: readonly StatusSpan[]): TimeByStatus {
	const times = { ...noTime };
	for (const { start, end, status } of spans)
		if (status !== 'operational') times[status] += end - start;
	return times;
}

import { badness, type ComponentStatus } from '../../schema/component-schema.ts';
import { earlier, type Instant, later } from '../../time/instant.ts';
import type { Interval } from '../../time/interval.ts';
import type { Effect } from '../incident/effect.ts';

/** A half-open span in which something was in one status. */
export interface StatusSpan<Status extends ComponentStatus = ComponentStatus> extends Interval {
	readonly status: Status;
}

/** What effects did, as spans: for every choice inside their uncertain times, or for some choice. */
export function declaredSpans(
	effects: readonly Effect[],
	certainty: 'certain' | 'possible',
): StatusSpan[] {
	return effects.flatMap((effect) => {
		const span = effect[certainty];
		return span ? [{ start: span.start, end: span.end, status: effect.status }] : [];
	});
}

/**
 * The same time as `spans`, disjoint and in order: where some overlap the worst counts, once. A
 * sweep over their ends, so the cost is that of sorting them.
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

/** The parts of ordered, disjoint `spans` inside ordered, disjoint `places`. */
export function spansInside<Span extends Interval>(
	spans: readonly Span[],
	places: readonly Interval[],
): Span[] {
	const found: Span[] = [];
	for (let i = 0, j = 0; i < spans.length && j < places.length;) {
		const [span, place] = [spans[i] as Span, places[j] as Interval];
		const [start, end] = [later(span.start, place.start), earlier(span.end, place.end)];
		if (start < end) found.push({ ...span, start, end });
		if (span.end < place.end) i += 1;
		else j += 1;
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

import { earlier, type Instant, later } from './instant.ts';

/** A half-open span of time: `start` is inside it, `end` is not. Never empty, never negative. */
export interface Interval {
	readonly start: Instant;
	readonly end: Instant;
}

/** The span from `start` to `end`, or `undefined` where that would be empty. */
export function interval(start: Instant, end: Instant): Interval | undefined {
	return start < end ? { start, end } : undefined;
}

/** The part of `span` that lies inside `window`, or `undefined` where the two do not meet. */
export function clip(span: Interval, window: Interval): Interval | undefined {
	return interval(later(span.start, window.start), earlier(span.end, window.end));
}

/** Whether `at` lies inside `span`. */
export function contains(span: Interval, at: Instant): boolean {
	return span.start <= at && at < span.end;
}

/** The same time as `spans`, as disjoint intervals in order of time; touching ones become one. */
export function merge(spans: readonly Interval[]): Interval[] {
	const merged: Interval[] = [];
	for (const span of spans.toSorted((a, b) => a.start - b.start)) {
		const last = merged.at(-1);
		if (!last || last.end < span.start) merged.push(span);
		else merged[merged.length - 1] = { start: last.start, end: later(last.end, span.end) };
	}
	return merged;
}

/** What remains of `spans` when the time of `holes` is taken out, as disjoint intervals in order. */
export function subtract(spans: readonly Interval[], holes: readonly Interval[]): Interval[] {
	return merge(holes).reduce<Interval[]>((left, hole) => left.flatMap((span) => without(span, hole)), merge(spans));
}

/** The time inside both `spans` and `others`, as disjoint intervals in order. */
export function intersect(spans: readonly Interval[], others: readonly Interval[]): Interval[] {
	const parts = merge(others);
	return merge(spans).flatMap((span) => parts.flatMap((part) => clip(span, part) ?? []));
}

/** Milliseconds in disjoint `spans`. */
export function duration(spans: readonly Interval[]): number {
	return spans.reduce((sum, { start, end }) => sum + end - start, 0);
}

function without(span: Interval, hole: Interval): Interval[] {
	if (!clip(span, hole)) return [span];
	return [interval(span.start, hole.start), interval(hole.end, span.end)].filter((part) => part !== undefined);
}

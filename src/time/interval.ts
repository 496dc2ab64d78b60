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
	const gaps = merge(holes);
	let next = 0;
	return merge(spans).flatMap((span) => {
		while (gaps[next] && (gaps[next] as Interval).end <= span.start) next += 1;
		return without(span, gaps, next);
	});
}

/** The time inside both `spans` and `others`, as disjoint intervals in order. */
export function intersect(spans: readonly Interval[], others: readonly Interval[]): Interval[] {
	const [a, b] = [merge(spans), merge(others)];
	const shared: Interval[] = [];
	for (let i = 0, j = 0; i < a.length && j < b.length;) {
		const [left, right] = [a[i] as Interval, b[j] as Interval];
		const part = clip(left, right);
		if (part) shared.push(part);
		if (left.end < right.end) i += 1;
		else j += 1;
	}
	return shared;
}

/** Milliseconds in disjoint `spans`. */
export function totalDuration(spans: readonly Interval[]): number {
	return spans.reduce((sum, { start, end }) => sum + end - start, 0);
}

/** The parts of ordered, disjoint `spans` inside `window`, found by bisection: there may be years of them. */
export function partsWithin<Span extends Interval>(
	spans: readonly Span[],
	window: Interval,
): Span[] {
	const found: Span[] = [];
	for (let i = firstAfter(spans, window.start); i < spans.length; i += 1) {
		const span = spans[i] as Span;
		const part = clip(span, window);
		if (!part) break;
		found.push(part.start === span.start && part.end === span.end ? span : { ...span, ...part });
	}
	return found;
}

/** The parts of ordered, disjoint `spans` inside ordered, disjoint `places`. */
export function partsInside<Span extends Interval>(
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

/** `span` less those of the disjoint `gaps` from index `first` on that meet it. */
function without(span: Interval, gaps: readonly Interval[], first: number): Interval[] {
	const parts: (Interval | undefined)[] = [];
	let start = span.start;
	for (let i = first; i < gaps.length && (gaps[i] as Interval).start < span.end; i += 1) {
		const gap = gaps[i] as Interval;
		parts.push(interval(start, gap.start));
		start = later(start, gap.end);
	}
	return [...parts, interval(start, span.end)].filter((part) => part !== undefined);
}

/** The index of the first span that ends after `at`. */
function firstAfter(spans: readonly Interval[], at: Instant): number {
	let [low, high] = [0, spans.length];
	while (low < high) {
		const middle = (low + high) >> 1;
		if ((spans[middle] as Interval).end > at) high = middle;
		else low = middle + 1;
	}
	return low;
}

import { between, type UncertainTime } from '../../time/uncertain-time.ts';

/**
 * Uncertain times of one entry are unknown instants, and its facts allow only some choices of them:
 * no effect begins before the whole, ends before it begins, or ends after the whole. An instant that
 * two facts share is one object, and so the same instant in every choice.
 */
type Order = readonly [before: UncertainTime, after: UncertainTime];

/**
 * Bounds as narrow as the order of times allows, for each time that it narrows. Facts that contradict
 * each other do not narrow each other.
 */
export function narrowedTimes(orders: readonly Order[]): Map<UncertainTime, UncertainTime> {
	const narrowed = new Map<UncertainTime, UncertainTime>();
	const boundsOf = (time: UncertainTime) => narrowed.get(time) ?? time;
	for (let isDone = false; !isDone;) {
		isDone = true;
		for (const [before, after] of orders) {
			const [a, b] = [boundsOf(before), boundsOf(after)];
			if (a.earliest > b.latest) continue;
			if (a.latest > b.latest) narrowed.set(before, bounded(a, a.earliest, b.latest));
			if (b.earliest < a.earliest) narrowed.set(after, bounded(b, a.earliest, b.latest));
			isDone &&= a.latest <= b.latest && b.earliest >= a.earliest;
		}
	}
	return narrowed;
}

function bounded(
	time: UncertainTime,
	earliest: UncertainTime['earliest'],
	latest: UncertainTime['latest'],
): UncertainTime {
	return { ...between(earliest, latest), zone: time.zone };
}

/** A span of one component as its file gives it. */
interface GivenSpan {
	readonly id: string;
	readonly from?: UncertainTime | undefined;
	readonly to?: UncertainTime | 'unknown' | undefined;
}

/**
 * Spans of components in the order of the file, of which those that meet share one boundary: where a
 * component's next span begins within the bounds in which the one before it ended, that is the same
 * instant. Spans of one component do not overlap, so the next is the one that can begin next.
 */
export function meetingSpans<Span extends GivenSpan>(spans: readonly Span[]): Span[] {
	const last = new Map<string, GivenSpan>();
	const meeting = new Map<Span, Span>();
	for (const span of spans.toSorted((a, b) => startOf(a) - startOf(b))) {
		const end = last.get(span.id)?.to;
		const isMeeting = typeof end === 'object' && span.from !== undefined && alike(end, span.from);
		if (isMeeting) meeting.set(span, { ...span, from: end });
		last.set(span.id, span);
	}
	return spans.map((span) => meeting.get(span) ?? span);
}

/** A span without a start of its own begins with the whole, before all others. */
function startOf({ from }: GivenSpan): number {
	return from?.earliest ?? Number.MIN_SAFE_INTEGER;
}

function alike(a: UncertainTime, b: UncertainTime): boolean {
	return a.earliest === b.earliest && a.latest === b.latest;
}

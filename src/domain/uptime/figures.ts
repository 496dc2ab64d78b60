import { DAY, HOUR, type Instant, instant, later } from '../../time/instant.ts';
import { clip, type Interval, interval } from '../../time/interval.ts';
import { startOfDay } from '../../time/utc-calendar.ts';
import { type DeclaredUptime, declaredUptime } from './declared-uptime.ts';
import { type MeasuredUptime, measuredTally, measuredUptimeOf } from './measured-uptime.ts';
import type { MeasuredSpan } from './measured-span.ts';
import type { Weights } from './share.ts';
import type { Subject } from './subject.ts';

/** What was declared and what was measured of something over a window: side by side, never summed. */
export interface Figures {
	readonly window: Interval;
	/** `undefined` where the record covers none of the window. */
	readonly declared: DeclaredUptime | undefined;
	/** `undefined` where nothing was observed in it. */
	readonly measured: MeasuredUptime | undefined;
}

/** A window that ends now: of hours, to the second, or of UTC days, today as far as it has come. */
export type Rolling = { readonly hours: number } | { readonly days: number };

/** The rolling windows that every subject has figures for. */
export const rollingWindows = [
	{ hours: 24 },
	{ days: 7 },
	{ days: 30 },
	{ days: 90 },
] as const satisfies readonly Rolling[];

/** The window itself: hours are rolling, days are UTC days and end with the one of `now`. */
export function rollingWindow(size: Rolling, now: Instant): Interval {
	const start = 'hours' in size ? now - size.hours * HOUR : startOfDay(now) - (size.days - 1) * DAY;
	return { start: instant(start), end: now };
}

/** The figures over a window, as far as the subject existed; `undefined` where it did not. */
export function figuresOver(
	subject: Subject,
	window: Interval,
	weights: Weights,
): Figures | undefined {
	const own = interval(later(window.start, subject.since), window.end);
	if (!own) return undefined;
	const effects = subject.effects.filter(({ possible }) => possible && clip(possible, own));
	return {
		window: own,
		declared: declaredUptime(effects, subject.coverage, own, weights),
		measured: measuredOver(subject.measured, own, weights),
	};
}

/** What was measured over a window, from ordered spans; `undefined` where nothing was. */
export function measuredOver(
	spans: readonly MeasuredSpan[],
	window: Interval,
	weights: Weights,
): MeasuredUptime | undefined {
	const tally = measuredTally(measuredWithin(spans, window), window.end - window.start);
	return measuredUptimeOf(tally, weights);
}

/** The parts of ordered spans inside a window, found by halving: there may be many years of them. */
export function measuredWithin<Span extends Pick<MeasuredSpan, 'start' | 'end'>>(
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

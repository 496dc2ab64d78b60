import { DAY, HOUR, type Instant, instant, later } from '../../time/instant.ts';
import { clip, partsWithin, type Interval, interval } from '../../time/interval.ts';
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

/** A window that ends now: of hours, to the second, or of UTC days, today up to now. */
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

/** The figures over the part of a window in which the subject existed; `undefined` where it did not. */
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

/** The measured uptime over a window, from ordered spans; `undefined` where nothing was observed. */
export function measuredOver(
	spans: readonly MeasuredSpan[],
	window: Interval,
	weights: Weights,
): MeasuredUptime | undefined {
	const tally = measuredTally(partsWithin(spans, window), window.end - window.start);
	return measuredUptimeOf(tally, weights);
}

import { badness } from '../../schema/component-schema.ts';
import { DAY, earlier, type Instant, instant } from '../../time/instant.ts';
import type { Interval } from '../../time/interval.ts';
import { type DayKey, dayOf, daysBetween, startOf, startOfDay } from '../../time/utc-calendar.ts';
import type { MeasuredStatus } from '../observation/observation.ts';
import { measuredWithin } from '../uptime/figures.ts';
import type { MeasuredSpan } from '../uptime/measured-span.ts';

/** One component on one UTC day, as measured. */
export interface MeasuredDay {
	readonly day: DayKey;
	/** The worst status that was measured; `undefined` where nobody looked. */
	readonly worst: MeasuredStatus | undefined;
	/** Whether the day was observed: all through (today: up to `now`), at times, or not at all. */
	readonly observed: 'all' | 'part' | 'none';
}

/**
 * The days from that of `window.start` to that of `window.end`, which is outside, from ordered spans.
 * The day of `now` counts as far as it has come.
 */
export function measuredDays(
	spans: readonly MeasuredSpan[],
	window: Interval,
	now: Instant,
): MeasuredDay[] {
	const worst = new Map<DayKey, MeasuredStatus>();
	const seen = new Map<DayKey, number>();
	for (const { start, end, status } of measuredWithin(spans, window))
		for (let from = start; from < end; from = midnightAfter(from)) {
			const day = dayOf(from);
			const before = worst.get(day);
			if (before === undefined || badness(status) > badness(before)) worst.set(day, status);
			seen.set(day, (seen.get(day) ?? 0) + earlier(midnightAfter(from), end) - from);
		}
	return daysBetween(window.start, instant(window.end - 1)).map((day) => ({
		day,
		worst: worst.get(day),
		observed: observedOn(seen.get(day) ?? 0, lengthOn(day, window.start, now)),
	}));
}

function observedOn(time: number, length: number): MeasuredDay['observed'] {
	if (time === 0) return 'none';
	return time >= length ? 'all' : 'part';
}

/** How much of a day lies between two instants. */
function lengthOn(day: DayKey, start: Instant, now: Instant): number {
	const midnight = startOf(day);
	return Math.min(midnight + DAY, now) - Math.max(midnight, start);
}

function midnightAfter(at: Instant): Instant {
	return instant(startOfDay(at) + DAY);
}

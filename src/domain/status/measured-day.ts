import { badness } from '../../schema/component-schema.ts';
import { DAY, type Instant, instant } from '../../time/instant.ts';
import { type Interval, partsWithin } from '../../time/interval.ts';
import {
	cutAtMidnight,
	type DayKey,
	dayOf,
	daysBetween,
	startOf,
} from '../../time/utc-calendar.ts';
import type { MeasuredStatus } from '../observation/observation.ts';
import type { MeasuredSpan } from '../uptime/measured-span.ts';

/** One component on one UTC day, as measured. */
export interface MeasuredDay {
	readonly day: DayKey;
	/** The worst status that was measured; `undefined` where nothing was observed. */
	readonly worst: MeasuredStatus | undefined;
	/** Whether the day was observed: all through (today: up to `now`), at times, or not at all. */
	readonly observed: 'all' | 'part' | 'none';
}

/**
 * The days from that of `window.start` to that of `window.end`, which is exclusive, from ordered spans.
 * The day of `now` counts up to `now`.
 */
export function measuredDays(
	spans: readonly MeasuredSpan[],
	window: Interval,
	now: Instant,
): MeasuredDay[] {
	const worst = new Map<DayKey, MeasuredStatus>();
	const seen = new Map<DayKey, number>();
	for (const { start, end, status } of partsWithin(spans, window).flatMap(cutAtMidnight)) {
		const day = dayOf(start);
		const before = worst.get(day);
		if (before === undefined || badness(status) > badness(before)) worst.set(day, status);
		seen.set(day, (seen.get(day) ?? 0) + end - start);
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

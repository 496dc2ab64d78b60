import { type ComponentStatus, worst } from '../../schema/component-schema.ts';
import { DAY, type Instant, instant } from '../../time/instant.ts';
import { clip, intersect, type Interval, totalDuration } from '../../time/interval.ts';
import { type DayKey, daysBetween, endOf, startOf, startOfDay } from '../../time/utc-calendar.ts';
import type { Effect } from '../incident/effect.ts';
import type { Entry } from '../incident/entry.ts';

/** One component on one UTC day, as declared. */
export interface ComponentDay {
	readonly day: DayKey;
	/** The worst status that it certainly had at some instant of the day. */
	readonly certain: ComponentStatus;
	/** The worst status that it may have had. */
	readonly possible: ComponentStatus;
	/** Whether an earlier effect that nobody closed, and that had no later update, may have lasted. */
	readonly unclosed: boolean;
	/** Whether the record covers the day: wholly, partly, or not at all. */
	readonly covered: 'all' | 'part' | 'none';
	/** The entries that touched it, oldest first; unclosed ones only until their last update. */
	readonly entries: readonly Entry[];
}

/**
 * The days of a component from that of `window.start` to that of `window.end`, which is exclusive.
 * Effects are assigned to the days they touch, so the cost is that of effects and days, not of their
 * product.
 */
export function componentDays(
	effects: readonly Effect[],
	covered: readonly Interval[],
	window: Interval,
): ComponentDay[] {
	const days = daysBetween(window.start, instant(window.end - 1));
	const unclosedSince = effects.map(dayAfterLastUpdate).reduce((a, b) => Math.min(a, b), Infinity);
	const touching = Map.groupBy(
		effects.flatMap((effect) => daysTouched(effect, window).map((day) => ({ day, effect }))),
		({ day }) => day,
	);
	return days.map((day) => {
		const own = (touching.get(day) ?? []).map(({ effect }) => effect);
		return describe(day, own, window, covered, startOf(day) >= unclosedSince);
	});
}

/** The first day after the last update of an effect that nobody closed; infinity for any other. */
function dayAfterLastUpdate({ lastUpdate }: Effect): number {
	return lastUpdate === undefined ? Infinity : startOfDay(lastUpdate) + DAY;
}

/** Days on which the effect may have been felt; where nobody closed it, only until its last update. */
function daysTouched({ possible, lastUpdate }: Effect, window: Interval): DayKey[] {
	const known =
		possible && lastUpdate !== undefined
			? clip(possible, { start: possible.start, end: instant(lastUpdate + 1) })
			: possible;
	const span = known && clip(known, window);
	return span ? daysBetween(span.start, instant(span.end - 1)) : [];
}

function describe(
	day: DayKey,
	effects: readonly Effect[],
	window: Interval,
	covered: readonly Interval[],
	unclosed: boolean,
): ComponentDay {
	const whole = { start: startOf(day), end: endOf(day) };
	const seen = clip(whole, window);
	const touches = (span: Interval | undefined) =>
		span !== undefined && seen !== undefined && clip(span, seen) !== undefined;
	return {
		day,
		certain: worst(effects.filter(({ certain }) => touches(certain)).map(({ status }) => status)),
		possible: worst(effects.map(({ status }) => status)),
		unclosed,
		covered: coverageOn(whole, covered),
		entries: [...new Set(effects.map(({ entry }) => entry))].toReversed(),
	};
}

function coverageOn(day: Interval, covered: readonly Interval[]): ComponentDay['covered'] {
	const time = totalDuration(intersect([day], covered));
	if (time === 0) return 'none';
	return time === day.end - day.start ? 'all' : 'part';
}

/** The window of whole UTC days that ends with the day of `now`, `count` days long, cut at `now`. */
export function lastDays(count: number, now: Instant): Interval {
	return { start: instant(startOfDay(now) - (count - 1) * DAY), end: instant(now + 1) };
}

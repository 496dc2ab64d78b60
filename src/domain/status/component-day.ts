import { type ComponentStatus, worst } from '../../schema/component-schema.ts';
import { DAY, type Instant, instant } from '../../time/instant.ts';
import { clip, intersect, type Interval, totalDuration } from '../../time/interval.ts';
import { type DayKey, daysBetween, endOf, startOf, startOfDay } from '../../time/utc-calendar.ts';
import type { Effect } from '../incident/effect.ts';
import { entrySpans } from '../incident/entry-spans.ts';
import type { Entry } from '../incident/entry.ts';

/** One component on one UTC day, as declared. */
export interface ComponentDay {
	readonly day: DayKey;
	/** The worst status such that it certainly was at least that bad at some instant of the day. */
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
	const touching = byDay(effects, (effect) => {
		const part = declaredPart(effect);
		return part && clip(part, window);
	});
	const certain = byDay(entrySpans(effects, 'certain'), (span) => clip(span, window));
	return days.map((day) => {
		const own = touching.get(day) ?? [];
		return {
			day,
			certain: worst((certain.get(day) ?? []).map(({ status }) => status)),
			possible: worst(own.map(({ status }) => status)),
			unclosed: startOf(day) >= unclosedSince,
			covered: coverageOn({ start: startOf(day), end: endOf(day) }, covered),
			entries: [...new Set(own.map(({ entry }) => entry))].toReversed(),
		};
	});
}

/** The first day after the last update of an effect that nobody closed; infinity for any other. */
function dayAfterLastUpdate({ lastUpdate }: Effect): number {
	return lastUpdate === undefined ? Infinity : startOfDay(lastUpdate) + DAY;
}

/** The time in which an effect is possible; where nobody closed it, only until its last update. */
function declaredPart({ possible, lastUpdate }: Effect): Interval | undefined {
	if (!possible || lastUpdate === undefined) return possible;
	return clip(possible, { start: possible.start, end: instant(lastUpdate + 1) });
}

/** What touches each day, by the part of it that `partOf` gives. */
function byDay<One>(
	all: readonly One[],
	partOf: (one: One) => Interval | undefined,
): Map<DayKey, One[]> {
	const found = new Map<DayKey, One[]>();
	for (const one of all) {
		const part = partOf(one);
		if (!part) continue;
		for (const day of daysBetween(part.start, instant(part.end - 1)))
			found.set(day, [...(found.get(day) ?? []), one]);
	}
	return found;
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

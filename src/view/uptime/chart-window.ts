import type { Effect } from '../../domain/incident/effect.ts';
import { DAY, HOUR, instant, later } from '../../time/instant.ts';
import type { Interval } from '../../time/interval.ts';
import type { EntryEvent } from '../incident/entry-events.ts';

/** The drawn part of an effect: one that nobody closed ends a little after its last update. */
export function drawnSpan({ possible, lastUpdate }: Effect): Interval | undefined {
	if (!possible || lastUpdate === undefined) return possible;
	// An effect may be recorded to have begun after the last update.
	const latest = later(lastUpdate, possible.start);
	const known = Math.max(latest - possible.start, DAY);
	return {
		start: possible.start,
		end: instant(Math.min(possible.end, Math.round(latest + known * 0.3))),
	};
}

/**
 * All effects, the events not long before or after, and a small margin. An update that came years
 * later is left to the table: with it, nothing of the incident itself would be visible.
 */
export function windowOf(spans: readonly Interval[], events: readonly EntryEvent[]): Interval {
	const start = Math.min(...spans.map((span) => span.start));
	const end = Math.max(...spans.map((span) => span.end));
	const reach = Math.max(end - start, HOUR);
	const near = events
		.map(({ time }) => time)
		.filter(({ earliest, latest }) => earliest >= start - reach && latest <= end + reach);
	const from = Math.min(start, ...near.map(({ earliest }) => earliest));
	const to = Math.max(end, ...near.map(({ latest }) => latest));
	const air = (to - from) * 0.03;
	return { start: instant(Math.floor(from - air)), end: instant(Math.ceil(to + air)) };
}

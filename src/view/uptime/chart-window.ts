import type { Effect } from '../../domain/incident/effect.ts';
import { DAY, HOUR, instant, later } from '../../time/instant.ts';
import type { Interval } from '../../time/interval.ts';
import type { EntryEvent } from '../incident/entry-events.ts';

/** What is drawn of an effect: of one that nobody closed, as far as the last word and a little on. */
export function drawnSpan({ possible, lastUpdate: lastWord }: Effect): Interval | undefined {
	if (!possible || lastWord === undefined) return possible;
	// An effect may be told to have begun after the last word.
	const heard = later(lastWord, possible.start);
	const known = Math.max(heard - possible.start, DAY);
	return {
		start: possible.start,
		end: instant(Math.min(possible.end, Math.round(heard + known * 0.3))),
	};
}

/**
 * What components went through, what was said not long before or after, and a little air. A word
 * that came years later would leave nothing to see of the incident itself: the table has it.
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

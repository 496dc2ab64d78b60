import { type Instant, parseIso } from '../../../src/time/instant.ts';
import type { Interval } from '../../../src/time/interval.ts';
import { parseTime } from '../../../src/time/parse-time.ts';
import type { UncertainTime } from '../../../src/time/uncertain-time.ts';

/** The instant of a text such as `2020-10-30T06:03Z`. */
export function at(text: string): Instant {
	return parseIso(text);
}

/** The half-open span between two instants, or two instants of 1 March 2021 given as `10:00`. */
export function span(start: string, end: string): Interval {
	return { start: at(full(start)), end: at(full(end)) };
}

/** A time as an incident file writes it. */
export function time(text: string, zone = 'UTC'): UncertainTime {
	const parsed = parseTime(text, zone);
	if (!parsed.ok) throw new Error(`${parsed.message} ${parsed.advice}`);
	return parsed.time;
}

function full(text: string): string {
	return /^\d\d:\d\d$/.test(text) ? `2021-03-01T${text}Z` : text;
}

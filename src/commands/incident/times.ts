import type { WrittenTime } from '../../authoring/requests/request-parts.ts';
import type { UnderstoodTime } from '../../authoring/typed-time/typed-time.ts';
import type { Instant } from '../../time/instant.ts';
import { exactly } from '../../time/uncertain-time.ts';
import type { NamedTime } from './echo.ts';

/** What may be known of a time: an instant, a time as precisely as it is known, `unknown`, or nothing. */
type Known = Instant | UnderstoodTime | 'unknown' | 'none' | undefined;

/** The times among these, by the names under which they are echoed. */
export function timesOf(known: Readonly<Record<string, Known>>): NamedTime[] {
	return Object.entries(known).flatMap(([name, one]) => {
		if (one === undefined || typeof one === 'string') return [];
		return { name, time: typeof one === 'number' ? exactly(one) : one.time };
	});
}

/** An end as a file writes it. */
export function writtenEnd(end: UnderstoodTime | 'unknown'): WrittenTime {
	return end === 'unknown' ? end : end.written;
}

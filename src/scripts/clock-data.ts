import { type MeasuredNow, measuredNow } from '../domain/observation/measured-now.ts';
import type { MeasuredStatus } from '../domain/observation/observation.ts';
import { instant, MINUTE } from '../time/instant.ts';
import { ageText } from '../view/text/length-text.ts';

/**
 * The state at `now` of steps as a page carries them, such as `ahead 2026-12-01T17:00:00Z under_way`:
 * the one that began last, else the first; `undefined` if there are no steps.
 */
export function stepAt(steps: string | undefined, now: number): string | undefined {
	const [first, ...rest] = steps?.split(' ') ?? [];
	const last = rest.findLastIndex((part) => Date.parse(part) <= now);
	return last < 0 ? first : rest[last + 1];
}

/**
 * What a measurement says at `now`. A page carries its status and end, such as
 * `operational 2026-11-24T09:00:00Z`, and the minutes after which it is late, stale and unknown,
 * such as `90 180 1440`. `undefined` if nothing was measured.
 */
export function measuredAt(
	measured: string | undefined,
	limits: string,
	now: number,
): MeasuredNow | undefined {
	if (!measured) return undefined;
	const [status, end] = measured.split(' ') as [MeasuredStatus, string];
	const [late_after, stale_after, unknown_after] = limits.split(' ').map(Number) as Minutes;
	return measuredNow([{ status, end: instant(Date.parse(end)) }], instant(now), {
		late_after,
		stale_after,
		unknown_after,
	});
}

type Minutes = [number, number, number];

/** What follows the instant as of which a page holds: `, 3 hours ago`; nothing within the first minute. */
export function pageAgeText(asOf: number, now: number): string {
	return now - asOf < MINUTE ? '' : `, ${ageText(now - asOf)} ago`;
}

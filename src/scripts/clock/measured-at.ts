import { type MeasuredNow, measuredNow } from '../../domain/observation/measured-now.ts';
import type { MeasuredStatus } from '../../domain/observation/observation.ts';
import { instant } from '../../time/instant.ts';

/**
 * What a measurement is worth at `now`, told as a page carries it: what was found and when that
 * ended, `operational 2026-11-24T09:00:00Z`, and the minutes after which it is late, stale and
 * unknown, `90 180 1440`. `undefined` where nothing was measured.
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

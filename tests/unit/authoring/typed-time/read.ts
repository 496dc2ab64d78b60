import { readEnd } from '../../../../src/authoring/typed-time/read-time.ts';
import type { TimeContext } from '../../../../src/authoring/typed-time/typed-time.ts';
import { at } from '../../support/at.ts';

/** Tuesday evening, in the middle of a minute. */
export const evening = '2026-11-24T22:25:37Z';

/** How a time is read where a test does not say otherwise: in UTC, on that evening, as something past. */
export function reading(
	changes: Partial<Omit<TimeContext, 'now'>> & { now?: string } = {},
): TimeContext {
	const { now = evening, ...others } = changes;
	return { zone: 'UTC', fileZone: 'UTC', toward: 'past', ...others, now: at(now) };
}

/** What is written into the file for a typed time; for one that is refused, `refused:` and why. */
export function written(typed: string, how: TimeContext): string {
	const read = readEnd(typed, how);
	if (read === 'unknown') return read;
	return read.ok ? read.written : `refused: ${read.message}`;
}

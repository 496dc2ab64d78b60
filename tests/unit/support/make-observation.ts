import type { MeasuredStatus, Observation } from '../../../src/domain/observation/observation.ts';
import { HOUR, type Instant, shift } from '../../../src/time/instant.ts';
import { at } from './at.ts';

/** What probes found in the hour that begins at `start`, twelve checks long. */
export function makeObservation(
	start: Instant | string,
	status: MeasuredStatus = 'operational',
	told: Partial<Observation> = {},
): Observation {
	const from = typeof start === 'string' ? at(start) : start;
	const failed = status === 'operational' ? 0 : 6;
	const end = shift(from, HOUR);
	return { start: from, end, status, checks: 12, failed, slow: 0, p50: 120, p95: 310, ...told };
}

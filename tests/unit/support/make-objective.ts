import type { z } from 'zod';
import type { MeasuredStatus, Observation } from '../../../src/domain/observation/observation.ts';
import { type Objective, objectiveSchema } from '../../../src/schema/objective-schema.ts';
import { span } from './at.ts';

/** A promise on the website since 2016: 99% declared uptime over 30 days, unless told. */
export function makeObjective(told: Partial<z.input<typeof objectiveSchema>> = {}): Objective {
	return objectiveSchema.parse({
		id: 'website-uptime',
		of: 'website',
		indicator: 'declared_availability',
		target: 0.99,
		window_days: 30,
		since: '2016-01-01T00:00Z',
		...told,
	});
}

/** What probes found between two instants, or two clock times of 1 March 2021: no check in it was bad. */
export function observed(
	start: string,
	end: string,
	status: MeasuredStatus = 'operational',
	counts: Partial<Pick<Observation, 'checks' | 'failed' | 'slow'>> = {},
): Observation {
	return {
		...span(start, end),
		status,
		checks: 60,
		failed: 0,
		slow: 0,
		p50: undefined,
		p95: undefined,
		...counts,
	};
}

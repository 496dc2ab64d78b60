import type {
	MeasuredStatus,
	Observation,
} from '../../../../src/domain/observation/observation.ts';
import type { Interval } from '../../../../src/time/interval.ts';
import { makeObservation } from '../../support/make-observation.ts';

/** What a probe found over a span. */
export function seen(span: Interval, status: MeasuredStatus = 'operational'): Observation {
	return makeObservation(span.start, status, { end: span.end });
}

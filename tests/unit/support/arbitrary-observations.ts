import fc from 'fast-check';
import { measuredStatuses, type Observation } from '../../../src/domain/observation/observation.ts';
import { minute, MINUTES } from './minutes.ts';

const found = fc
	.record({
		status: fc.constantFrom(...measuredStatuses),
		checks: fc.integer({ min: 1, max: 60 }),
		bad: fc.nat(59),
		slow: fc.nat(59),
		isLeftOut: fc.boolean(),
	})
	.map(({ status, checks, bad, slow, isLeftOut }) => {
		const failed = Math.min(bad, checks);
		const counts = { checks, failed, slow: Math.min(slow, checks - failed) };
		return isLeftOut ? undefined : { status, ...counts, p50: undefined, p95: undefined };
	});

/** What probes found of one component in the three days, in order, with gaps; some spans touch. */
export const anyObservations: fc.Arbitrary<Observation[]> = fc
	.uniqueArray(fc.nat(MINUTES), { maxLength: 20 })
	.chain((cuts) => fc.tuple(fc.constant(cuts), fc.array(found, { minLength: 20, maxLength: 20 })))
	.map(([cuts, states]) => {
		const sorted = cuts.toSorted((a, b) => a - b);
		return sorted.slice(1).flatMap((end, i) => {
			const state = states[i];
			return state ? [{ start: minute(sorted[i] as number), end: minute(end), ...state }] : [];
		});
	});

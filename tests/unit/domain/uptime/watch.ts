import fc from 'fast-check';
import {
	type MeasuredStatus,
	measuredStatuses,
	type Observation,
} from '../../../../src/domain/observation/observation.ts';
import { badness } from '../../../../src/schema/component-schema.ts';
import { MINUTE, shift } from '../../../../src/time/instant.ts';
import { makeObservation } from '../../support/make-observation.ts';
import { FIRST, LAST } from '../../support/minutes.ts';

const span = fc.record({
	gap: fc.oneof(fc.constant(0), fc.nat(120)),
	length: fc.integer({ min: 1, max: 60 }),
	status: fc.constantFrom(...measuredStatuses),
});

/**
 * What probes found of one component some time after the first instant: spans of one to sixty
 * minutes (or of another unit), in order, many of them touching, with gaps between.
 */
export function anyWatch(unit = MINUTE, maxLength = 40): fc.Arbitrary<Observation[]> {
	return fc.tuple(fc.nat(600), fc.array(span, { maxLength, size: 'max' })).map(([first, spans]) => {
		let end = shift(FIRST, first * unit);
		return spans
			.map(({ gap, length, status }) => {
				const start = shift(end, gap * unit);
				end = shift(start, length * unit);
				return makeObservation(start, status, { end });
			})
			.filter((one) => one.end <= LAST);
	});
}

/** How a probe found a component to be at an instant, by looking at every observation. */
export function seenAt(watch: readonly Observation[], t: number): MeasuredStatus | undefined {
	return watch.find(({ start, end }) => start <= t && t < end)?.status;
}

/** What is known of a group at an instant, by looking at every member, as the rules say it. */
export function groupAt(members: readonly (readonly Observation[])[], t: number) {
	const counting = members.filter((watch) => watch.some(({ start }) => start <= t));
	const seen = counting.flatMap((watch) => seenAt(watch, t) ?? []);
	const [status] = seen.toSorted((a, b) => badness(b) - badness(a));
	if (!status) return undefined;
	return { status, known: seen.length === counting.length || status === 'major_outage' };
}

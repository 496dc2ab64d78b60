import { z } from 'zod';
import type { Site } from '../schema/site-schema.ts';
import { type Instant, MINUTE, shift, toIso } from '../time/instant.ts';
import { instantSchema } from './times.ts';

const limit = instantSchema.nullable();

/** How old measured data is, and by when it counts as what: absolute, so that a client can compare. */
export const dataAgeSchema = z
	.strictObject({
		as_of: limit.describe('When the newest measurement in this document ended; null without one.'),
		late_after: limit.describe('Up to this instant it is fresh, and afterwards late.'),
		stale_after: limit.describe('Afterwards stale: it no longer says how anything is now.'),
		unknown_after: limit.describe('Afterwards unknown.'),
		note: z.string().nullable().describe('Why the instants are null, in a sentence.'),
	})
	.describe(
		'The age of what was measured. Compare the instants with your own clock: nothing here has to be trusted. What staff declared does not age so; it holds until they write again.',
	);

/** The age of data as it is published. */
type DataAge = z.output<typeof dataAgeSchema>;

/** The instants up to which what was measured until `newest` is fresh, late and stale. */
export function ageLimits(newest: Instant, limits: Site['measurements']) {
	const after = (minutes: number) => toIso(shift(newest, minutes * MINUTE));
	return {
		as_of: toIso(newest),
		late_after: after(limits.late_after),
		stale_after: after(limits.stale_after),
		unknown_after: after(limits.unknown_after),
	};
}

/** The age of a document whose newest measurement ended at `newest`; `undefined` without one. */
export function dataAge(newest: Instant | undefined, limits: Site['measurements']): DataAge {
	if (newest !== undefined) return { ...ageLimits(newest, limits), note: null };
	return {
		...{ as_of: null, late_after: null, stale_after: null, unknown_after: null },
		note: 'Nothing here was ever measured: what is said rests on what staff declared alone.',
	};
}

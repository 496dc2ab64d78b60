import fc from 'fast-check';
import type { Entry } from '../../../src/domain/incident/entry.ts';
import { type Instant, SECOND, shift } from '../../../src/time/instant.ts';
import type { UncertainTime } from '../../../src/time/uncertain-time.ts';
import { anyIncident, writtenDown } from '../support/arbitrary-incident.ts';
import { makeMaintenance, says } from '../support/make-entry.ts';
import { LAST, MINUTES, minuteText } from '../support/minutes.ts';

/** Some days longer than words are written. */
const planned = fc.nat(3 * MINUTES).chain(writtenDown);
const end = fc.oneof(planned, fc.constant('unknown'));

/** Of one component; some of it over a span of its own. */
const effect = fc.record(
	{
		id: fc.constantFrom('website', 'search'),
		status: fc.constant('under_maintenance' as const),
		from: planned,
		to: end,
	},
	{ requiredKeys: ['id', 'status'] },
);

/** Planned work of any length, or without an end, at whatever it was last said to be. */
const anyWork = fc
	.record({
		components: fc.array(effect, { minLength: 1, maxLength: 2 }),
		scheduled: fc.record({ from: planned, to: end }),
		told: fc.nat(MINUTES),
		status: fc.constantFrom('scheduled', 'scheduled', 'in_progress', 'completed'),
	})
	.map(({ components, scheduled, told, status }) =>
		makeMaintenance({
			...{ components, scheduled },
			updates: [says(minuteText(told), status as 'scheduled')],
		}),
	);

/** Any entry that the clock may move on, sensible or not. */
export const anyEntry: fc.Arbitrary<Entry> = fc.oneof(anyIncident, anyWork, anyWork);

/** A few of them. */
export const anyEntries = fc.array(anyEntry, { maxLength: 4 });

/** Seconds in a day. */
const day = 86_400;

/** When a page was made, at or after the last word of anything: to the second. */
export const made: fc.Arbitrary<Instant> = fc.nat(day).map((age) => shift(LAST, age * SECOND));

/** Where somebody reads a page: so many seconds after an instant that a file gives, or after any. */
export const reading = fc.record({
	which: fc.nat(20),
	off: fc.constantFrom(-SECOND, 0, SECOND),
	age: fc.oneof(fc.nat(day), fc.nat(20 * day)),
});

/** When that is: half of the time right at a bound of something planned, else at any later second. */
export function readAt(
	entries: readonly Entry[],
	since: Instant,
	{ which, off, age }: { readonly which: number; readonly off: number; readonly age: number },
): Instant {
	const bounds = entries.flatMap(boundsOf).filter((bound) => bound + off >= since);
	const bound = bounds[which];
	return bound === undefined ? shift(since, age * SECOND) : shift(bound, off);
}

function boundsOf(entry: Entry): Instant[] {
	const { components } = entry;
	const window = 'scheduled' in entry ? [entry.scheduled.from, entry.scheduled.to] : [];
	return [...window, ...components.flatMap(({ from, to }) => [from, to])]
		.filter((time): time is UncertainTime => time !== undefined && time !== 'unknown')
		.flatMap(({ earliest, latest }) => [earliest, latest]);
}

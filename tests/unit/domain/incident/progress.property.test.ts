import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Entry } from '../../../../src/domain/incident/entry.ts';
import { progressOf, progressUntil } from '../../../../src/domain/incident/progress.ts';
import { latestUpdate } from '../../../../src/domain/incident/updates.ts';
import {
	DAY,
	HOUR,
	type Instant,
	instant,
	MINUTE,
	SECOND,
	shift,
	toIso,
} from '../../../../src/time/instant.ts';
import { at } from '../../support/at.ts';
import { makeAnnouncement, makeIncident, makeMaintenance, says } from '../../support/make-entry.ts';

const quietAfter = 2;
const first = at('2021-03-01T00:00Z');
/** Minutes of the week in which everything here happens. */
const minute = fc.nat(7 * 24 * 60).map((count) => instant(first + count * MINUTE));

const incident = fc
	.record({ said: minute, status: fc.constantFrom('identified', 'resolved') })
	.map(({ said, status }) =>
		makeIncident({
			began: toIso(said),
			mitigated: 'unknown',
			cause: 'A cause.',
			updates: [says(toIso(said), status as 'identified')],
		}),
	);

const work = fc
	.record({
		from: minute,
		length: fc.option(fc.nat(3000)),
		said: minute,
		isVague: fc.boolean(),
		status: fc.constantFrom('scheduled', 'in_progress', 'completed', 'cancelled'),
	})
	.map(({ from, length, said, isVague, status }) =>
		makeMaintenance({
			scheduled: {
				from: isVague ? `${toIso(from).slice(0, 13)}Z` : toIso(from),
				to: length === null ? 'unknown' : toIso(instant(from + length * MINUTE)),
			},
			updates: [says(toIso(said), status as 'scheduled')],
		}),
	);

const entries: fc.Arbitrary<Entry> = fc.oneof(incident, work, fc.constant(makeAnnouncement()));
const stands = (entry: Entry, now: Instant) => progressOf(entry, now, quietAfter);

/** Whether it stands alike at every hour from `now` up to `end`. */
function isAlike(entry: Entry, now: Instant, end: Instant): boolean {
	for (let time: number = now; time < end; time += HOUR)
		if (stands(entry, instant(time)) !== stands(entry, now)) return false;
	return true;
}

test('the clock alone moves an entry on at progressUntil, no second earlier, and else never', () => {
	fc.assert(
		fc.property(entries, minute, (entry, now) => {
			fc.pre(now >= latestUpdate(entry).at);
			const until = progressUntil(entry, stands(entry, now), quietAfter);
			expect(isAlike(entry, now, until ?? shift(now, 20 * DAY))).toBe(true);
			if (until === undefined) return;
			expect(stands(entry, shift(until, -SECOND))).toBe(stands(entry, now));
			expect(stands(entry, until)).not.toBe(stands(entry, now));
		}),
		{ numRuns: 1000 },
	);
});

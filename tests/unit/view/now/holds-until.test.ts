import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { indexRecord } from '../../../../src/domain/record/record-index.ts';
import type { SiteRecord } from '../../../../src/domain/record/record.ts';
import { movingEntries } from '../../../../src/domain/status/current-status.ts';
import { pageStatus } from '../../../../src/domain/status/page-status.ts';
import { type Instant, MINUTE, SECOND, shift, toIso } from '../../../../src/time/instant.ts';
import { headline } from '../../../../src/view/now/headline.ts';
import { holdsUntil } from '../../../../src/view/now/holds-until.ts';
import { anyEntries, made } from '../../scripts/clock/arbitrary-entries.ts';
import { anyObservations } from '../../support/arbitrary-observations.ts';
import { makeIncident, makeMaintenance } from '../../support/make-entry.ts';
import { makeObservation } from '../../support/make-observation.ts';
import { makeRecord } from '../../support/make-record.ts';

const holds = (record: SiteRecord) => {
	const until = holdsUntil(record, movingEntries(record, indexRecord(record)));
	return toIso(until);
};
const measured = (status: 'operational' | 'major_outage') =>
	new Map(['website', 'search'].map((id) => [id, [makeObservation('2021-03-08T08:30Z', status)]]));

describe('the home page’s answer holds', () => {
	test('until it is as old as a measurement that says nothing of now', () => {
		expect(holds(makeRecord({ now: '2021-03-01T12:00Z', entries: [makeIncident()] }))).toBe(
			'2021-03-01T15:00:01Z',
		);
	});

	test('until what it rests on was measured too long ago', () => {
		const observations = measured('operational');
		expect(holds(makeRecord({ now: '2021-03-08T10:15Z', observations }))).toBe(
			'2021-03-08T12:30:01Z',
		);
	});

	test('until planned work begins, and then until its end', () => {
		const entries = [makeMaintenance()];
		expect(holds(makeRecord({ now: '2021-03-08T09:00Z', entries }))).toBe('2021-03-08T10:00:00Z');
		expect(holds(makeRecord({ now: '2021-03-08T10:00Z', entries }))).toBe('2021-03-08T12:00:00Z');
	});

	test('until an open incident counts as not closed', () => {
		const record = makeRecord({ now: '2021-03-15T09:00Z', entries: [makeIncident()] });
		expect(holds(record)).toBe('2021-03-15T10:05:01Z');
	});

	test('as long as the clock does not change it, and no longer', () => {
		const answerAt = (record: SiteRecord, now: Instant) => {
			const then = { ...record, now };
			return headline(pageStatus(then, indexRecord(then)), then);
		};
		fc.assert(
			fc.property(anyEntries, anyObservations, made, fc.nat(999), (entries, seen, made, part) => {
				const observations = new Map(seen.length > 0 ? [['website', seen]] : []);
				const record = makeRecord({ now: toIso(made), entries, observations });
				const until = holdsUntil(record, movingEntries(record, indexRecord(record)));
				const said = answerAt(record, made);
				const between = shift(made, Math.floor(((until - made - SECOND) * part) / 999));
				expect(answerAt(record, between)).toEqual(said);
				const isOld = until === made + 180 * MINUTE + SECOND;
				if (!isOld) expect(answerAt(record, until)).not.toEqual(said);
			}),
			{ numRuns: 300 },
		);
	});
});

import { expect, test } from 'vitest';
import type { Entry } from '../../../../src/domain/incident/entry.ts';
import { incidentQuarters } from '../../../../src/domain/reliability/incident-quarters.ts';
import { responseTimeRecord } from '../../../../src/domain/reliability/response-times.ts';
import { reliabilityLede } from '../../../../src/view/reliability/reliability-lede.ts';
import { at, span } from '../../support/at.ts';
import { makeIncident } from '../../support/make-entry.ts';
import { spaced } from '../../support/spaced.ts';

const year = [span('2021-01-01T00:00Z', '2021-12-01T00:00Z')];

function ledeOf(...entries: readonly Entry[]) {
	const quarters = incidentQuarters(entries, year, at('2021-12-01T00:00Z'));
	return spaced(reliabilityLede(quarters, responseTimeRecord(entries)));
}

test('counts incidents, the critical ones, and how soon they were spoken of', () => {
	expect(ledeOf(makeIncident({ impact: 'critical' }), makeIncident({ backfilled: true }))).toBe(
		'The record tells of 2 incidents since 2021, 1 of them critical. For the one that was written down at the time, the first public word came 5 min after the start. What nobody declared is in none of this.',
	);
});

test('says nothing of delays where all was written down later', () => {
	expect(ledeOf(makeIncident({ backfilled: true }))).toBe(
		'The record tells of 1 incident since 2021, none of them critical. What nobody declared is in none of this.',
	);
});

test('does not take an empty record for a good one', () => {
	expect(ledeOf()).toBe(
		'The record tells of no incident yet, which does not say that there was none.',
	);
});

import { describe, expect, test } from 'vitest';
import { beginningOf } from '../../../../src/domain/incident/entry-times.ts';
import { exactly } from '../../../../src/time/uncertain-time.ts';
import { at, time } from '../../support/at.ts';
import { makeAnnouncement, makeIncident, makeMaintenance, says } from '../../support/make-entry.ts';

describe('beginOf', () => {
	test('an incident is the beginning of its impact, as precisely as that is known', () => {
		expect(beginningOf(makeIncident({ began: '2021-03-01T10Z' }))).toEqual(time('2021-03-01T10Z'));
	});

	test('planned work is the beginning of its window', () => {
		expect(beginningOf(makeMaintenance())).toEqual(time('2021-03-08T10:00Z'));
	});

	test('planned work that has begun is when it did', () => {
		const begun = makeMaintenance({
			actual: { from: '2021-03-08T10:15Z' },
			updates: [says('2021-03-08T10:16Z', 'in_progress')],
		});
		expect(beginningOf(begun)).toEqual(time('2021-03-08T10:15Z'));
	});

	test('an announcement is its first word', () => {
		expect(beginningOf(makeAnnouncement())).toEqual(exactly(at('2021-03-01T09:00Z')));
	});
});

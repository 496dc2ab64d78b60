import { describe, expect, test } from 'vitest';
import { responseTimesOf } from '../../../../src/domain/reliability/response-times.ts';
import { HOUR, MINUTE } from '../../../../src/time/instant.ts';
import { makeIncident, says } from '../../support/make-entry.ts';
import { octoberOutage } from '../../support/october-outage.ts';

describe('delaysOf', () => {
	test('tells how soon the outage of October 2020 was spoken of, as a range', () => {
		expect(responseTimesOf(octoberOutage()).first_public_update).toEqual({
			least: HOUR + 54 * MINUTE,
			most: 6 * HOUR + 20 * MINUTE,
		});
	});

	test('knows no delay to a detection or an end that nobody told', () => {
		const incident = makeIncident({ mitigated: 'unknown' });
		expect(responseTimesOf(incident)).toEqual({
			detected: undefined,
			first_public_update: { least: 5 * MINUTE, most: 5 * MINUTE },
			mitigated: undefined,
			resolved: undefined,
		});
	});

	test('takes the first word that closed an incident, and none that was taken back', () => {
		const incident = makeIncident({
			mitigated: '2021-03-01T12:00Z',
			updates: [
				says('2021-03-01T10:05Z', 'investigating'),
				says('2021-03-01T11:00Z', 'resolved'),
				says('2021-03-01T11:10Z', 'investigating'),
				says('2021-03-01T12:30Z', 'resolved'),
				says('2021-03-01T13:30Z', 'resolved'),
			],
		});
		expect(responseTimesOf(incident).resolved).toEqual({ least: 30 * MINUTE, most: 30 * MINUTE });
	});

	test('is never less than nothing: the page may say resolved before the impact ends', () => {
		expect(responseTimesOf(octoberOutage()).resolved).toEqual({ least: 0, most: 0 });
	});

	test('counts no less than nothing for a detection that may lie before the start', () => {
		const incident = makeIncident({
			began: '2021-03-01T10:00Z/2021-03-01T10:30Z',
			detected: { at: '2021-03-01T10:10Z', by: 'probe' },
		});
		expect(responseTimesOf(incident).detected).toEqual({ least: 0, most: 10 * MINUTE });
	});
});

import { describe, expect, test } from 'vitest';
import { lengthOf } from '../../../../src/domain/incident/effect.ts';
import { DAY, HOUR, MINUTE } from '../../../../src/time/instant.ts';
import { makeIncident, says } from '../../support/make-entry.ts';
import { effectsAt } from '../../support/make-record.ts';
import { octoberOutage } from '../../support/october-outage.ts';

const later = '2026-11-24T00:00Z';
const resolved = [says('2021-03-01T14:00Z', 'resolved')];

describe('lengthOf', () => {
	test('is unknown where there was no effect', () => {
		expect(lengthOf([])).toBeUndefined();
	});

	test('is one number where start and end are exact', () => {
		const effects = effectsAt(
			later,
			makeIncident({ mitigated: '2021-03-01T13:30Z', updates: resolved }),
		);
		expect(lengthOf(effects)).toEqual({ least: 3.5 * HOUR, most: 3.5 * HOUR });
	});

	test('of the outage of 30 October 2020 is 12 h 10 min to 16 h 36 min', () => {
		expect(lengthOf(effectsAt(later, octoberOutage()))).toEqual({
			least: 12 * HOUR + 10 * MINUTE,
			most: 16 * HOUR + 36 * MINUTE,
		});
	});

	test('is never less than nothing', () => {
		const effects = effectsAt(
			later,
			makeIncident({ began: '2021-03-01', mitigated: '2021-03-01T13:00Z', updates: resolved }),
		);
		expect(lengthOf(effects)).toEqual({ least: 0, most: 13 * HOUR });
	});

	test('runs from the first start of any component to the last end of any', () => {
		const effects = effectsAt(
			later,
			makeIncident({
				components: [
					{ id: 'website', status: 'major_outage', to: '2021-03-01T11:00Z' },
					{ id: 'search', status: 'major_outage', from: '2021-03-01T12:00Z' },
				],
				mitigated: '2021-03-01T13:00Z',
				updates: resolved,
			}),
		);
		expect(lengthOf(effects)).toEqual({ least: 3 * HOUR, most: 3 * HOUR });
	});

	test('of an open incident grows with now', () => {
		const until = (now: string) => lengthOf(effectsAt(now, makeIncident()))?.least;
		expect(until('2021-03-01T10:00Z')).toBe(0);
		expect(until('2021-03-01T12:00Z')).toBe(2 * HOUR);
	});

	test('of one that nobody closed ends somewhere between its last word and now', () => {
		expect(lengthOf(effectsAt('2021-03-31T10:00Z', makeIncident()))).toEqual({
			least: 5 * MINUTE,
			most: 30 * DAY,
		});
	});
});

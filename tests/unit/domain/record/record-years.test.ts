import { describe, expect, test } from 'vitest';
import { recordYears } from '../../../../src/domain/record/record.ts';
import { at } from '../../support/at.ts';
import { makeIncident } from '../../support/make-entry.ts';
import { makeRecord } from '../../support/make-record.ts';

describe('recordYears', () => {
	test('of an empty record are the year of now', () => {
		expect(recordYears(makeRecord({ now: '2021-01-01T00:00Z' }))).toEqual(['2021']);
	});

	test('run from the year of the oldest entry, without a gap', () => {
		const entries = [
			makeIncident(),
			makeIncident({ began: '2018-12-31T23:59Z/2019-01-01T01:00Z' }),
		];
		expect(recordYears(makeRecord({ now: '2021-03-02T00:00Z', entries }))).toEqual([
			'2018',
			'2019',
			'2020',
			'2021',
		]);
	});

	test('run from a given instant', () => {
		const record = makeRecord({ now: '2021-03-02T00:00Z' });
		expect(recordYears(record, at('2020-01-01T00:00Z'))).toEqual(['2020', '2021']);
	});

	test('are none where that instant lies in a later year', () => {
		const record = makeRecord({ now: '2021-03-02T00:00Z' });
		expect(recordYears(record, at('2022-01-01T00:00Z'))).toEqual([]);
	});
});

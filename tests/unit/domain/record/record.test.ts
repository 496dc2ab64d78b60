import { describe, expect, test } from 'vitest';
import { coverageSince, recordGaps, recordYears } from '../../../../src/domain/record/record.ts';
import { at, span } from '../../support/at.ts';
import { makeIncident } from '../../support/make-entry.ts';
import { makeComponent, makeRecord, makeSite } from '../../support/make-record.ts';

const why = 'Nobody kept the record.';
const gaps = [
	{ from: '2020-02-01T00:00Z', to: '2020-03-01T00:00Z', why },
	{ from: '2020-06-01T00:00Z', why },
];
const site = makeSite({ record_gaps: gaps });

describe('gapsOf', () => {
	test('is nothing where none is told', () => {
		expect(recordGaps(makeSite(), at('2021-01-01T00:00Z'))).toEqual([]);
	});

	test('has a gap without end last until now', () => {
		expect(recordGaps(site, at('2021-01-01T00:00Z'))).toEqual([
			span('2020-02-01T00:00Z', '2020-03-01T00:00Z'),
			span('2020-06-01T00:00Z', '2021-01-01T00:00Z'),
		]);
	});

	test('cuts a gap at now', () => {
		expect(recordGaps(site, at('2020-02-10T00:00Z'))).toEqual([
			span('2020-02-01T00:00Z', '2020-02-10T00:00Z'),
		]);
	});

	test('does not know a gap at the instant at which it begins', () => {
		expect(recordGaps(site, at('2020-02-01T00:00Z'))).toEqual([]);
	});
});

describe('coverageSince', () => {
	test('runs from the first mention to now', () => {
		expect(
			coverageSince(
				makeComponent('website', '2020-01-01').since.earliest,
				makeSite(),
				at('2021-01-01T00:00Z'),
			),
		).toEqual([span('2020-01-01T00:00Z', '2021-01-01T00:00Z')]);
	});

	test('leaves out the spells in which nobody kept the record', () => {
		expect(
			coverageSince(
				makeComponent('website', '2020-01-01').since.earliest,
				site,
				at('2021-01-01T00:00Z'),
			),
		).toEqual([
			span('2020-01-01T00:00Z', '2020-02-01T00:00Z'),
			span('2020-03-01T00:00Z', '2020-06-01T00:00Z'),
		]);
	});

	test('begins after a gap that hides the first mention', () => {
		expect(
			coverageSince(
				makeComponent('website', '2020-02-10').since.earliest,
				site,
				at('2020-06-01T00:00Z'),
			),
		).toEqual([span('2020-03-01T00:00Z', '2020-06-01T00:00Z')]);
	});

	test('is nothing up to the first mention', () => {
		const component = makeComponent('website', '2020-01-01');
		expect(coverageSince(component.since.earliest, site, at('2019-06-01T00:00Z'))).toEqual([]);
		expect(coverageSince(component.since.earliest, site, at('2020-01-01T00:00Z'))).toEqual([]);
	});
});

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

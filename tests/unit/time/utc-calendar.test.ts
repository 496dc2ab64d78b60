import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { DAY, instant, toIso } from '../../../src/time/instant.ts';
import {
	dayOf,
	daysBetween,
	endOf,
	monthOf,
	monthsOf,
	neighbouringMonth,
	quarterOf,
	quartersBetween,
	quarterSpan,
	startOf,
	startOfDay,
	yearOf,
} from '../../../src/time/utc-calendar.ts';
import { at, span } from '../support/at.ts';

describe('dayOf, monthOf and yearOf', () => {
	test('change at midnight UTC and not a millisecond before', () => {
		const midnight = at('2021-01-01T00:00Z');
		const before = instant(midnight - 1);
		expect([dayOf(midnight), monthOf(midnight), yearOf(midnight)]).toEqual([
			'2021-01-01',
			'2021-01',
			'2021',
		]);
		expect([dayOf(before), monthOf(before), yearOf(before)]).toEqual([
			'2020-12-31',
			'2020-12',
			'2020',
		]);
	});

	test('know the leap day', () => {
		expect(dayOf(at('2024-02-29T23:59Z'))).toBe('2024-02-29');
	});
});

describe('startOf and endOf', () => {
	test.each([
		['2020-10-30', '2020-10-30T00:00:00Z', '2020-10-31T00:00:00Z'],
		['2020-12-31', '2020-12-31T00:00:00Z', '2021-01-01T00:00:00Z'],
		['2024-02-29', '2024-02-29T00:00:00Z', '2024-03-01T00:00:00Z'],
		['2024-02', '2024-02-01T00:00:00Z', '2024-03-01T00:00:00Z'],
		['2023-02', '2023-02-01T00:00:00Z', '2023-03-01T00:00:00Z'],
		['2020-12', '2020-12-01T00:00:00Z', '2021-01-01T00:00:00Z'],
		['2020', '2020-01-01T00:00:00Z', '2021-01-01T00:00:00Z'],
	])('%s runs from %s up to %s', (key, start, end) => {
		expect([toIso(startOf(key)), toIso(endOf(key))]).toEqual([start, end]);
	});

	test('give a leap year 366 days', () => {
		expect((endOf('2024') - startOf('2024')) / DAY).toBe(366);
		expect((endOf('2023') - startOf('2023')) / DAY).toBe(365);
	});
});

describe('startOfDay', () => {
	test('is the instant itself at midnight', () => {
		expect(startOfDay(at('2020-10-30T00:00Z'))).toBe(at('2020-10-30T00:00Z'));
	});

	test('is the midnight before for any other instant, before 1970 too', () => {
		fc.assert(
			fc.property(fc.integer({ min: -4e12, max: 4e12 }), (milliseconds) => {
				const date = new Date(milliseconds);
				const midnight = Date.UTC(date.getUTCFullYear(), date.getUTCMonth(), date.getUTCDate());
				expect(startOfDay(instant(milliseconds))).toBe(midnight);
			}),
		);
	});
});

describe('daysBetween', () => {
	test('is one day within a day', () => {
		expect(daysBetween(at('2020-10-30T06:00Z'), at('2020-10-30T06:00Z'))).toEqual(['2020-10-30']);
	});

	test('counts the day of the last instant, midnight included', () => {
		expect(daysBetween(at('2020-10-30T23:59Z'), at('2020-10-31T00:00Z'))).toEqual([
			'2020-10-30',
			'2020-10-31',
		]);
	});

	test('passes the leap day and the year’s end', () => {
		expect(daysBetween(at('2024-02-28T12:00Z'), at('2024-03-01T00:00Z'))).toEqual([
			'2024-02-28',
			'2024-02-29',
			'2024-03-01',
		]);
		expect(daysBetween(at('2020-12-31T12:00Z'), at('2021-01-01T12:00Z'))).toEqual([
			'2020-12-31',
			'2021-01-01',
		]);
	});

	test('is empty where the end lies on an earlier day', () => {
		expect(daysBetween(at('2020-10-31T00:00Z'), at('2020-10-30T23:59Z'))).toEqual([]);
	});
});

describe('monthsOf', () => {
	test('is January to December', () => {
		const months = monthsOf('2020');
		expect(months).toHaveLength(12);
		expect([months[0], months[8], months[11]]).toEqual(['2020-01', '2020-09', '2020-12']);
	});
});

describe('neighbouringMonth', () => {
	test('passes the year’s end in both directions', () => {
		expect(neighbouringMonth('2020-12', 1)).toBe('2021-01');
		expect(neighbouringMonth('2021-01', -1)).toBe('2020-12');
	});

	test('does not lose its way in short months', () => {
		expect(neighbouringMonth('2023-02', 1)).toBe('2023-03');
		expect(neighbouringMonth('2023-03', -1)).toBe('2023-02');
	});
});

describe('a UTC quarter', () => {
	test('changes at midnight of the first of January, April, July and October', () => {
		expect(quarterOf(at('2021-03-31T23:59:59Z'))).toBe('2021-Q1');
		expect(quarterOf(at('2021-04-01T00:00Z'))).toBe('2021-Q2');
		expect(quarterOf(at('2021-12-31T23:59:59Z'))).toBe('2021-Q4');
	});

	test('spans three months', () => {
		expect(quarterSpan('2021-Q1')).toEqual(span('2021-01-01T00:00Z', '2021-04-01T00:00Z'));
		expect(quarterSpan('2021-Q4')).toEqual(span('2021-10-01T00:00Z', '2022-01-01T00:00Z'));
	});

	test('follows another without a gap, both ends included', () => {
		expect(quartersBetween(at('2020-11-30T00:00Z'), at('2021-04-01T00:00Z'))).toEqual([
			'2020-Q4',
			'2021-Q1',
			'2021-Q2',
		]);
		expect(quartersBetween(at('2021-01-01T00:00Z'), at('2021-01-01T00:00Z'))).toEqual(['2021-Q1']);
	});
});

import { describe, expect, test } from 'vitest';
import { quarterOf, quartersBetween, quarterSpan } from '../../../src/time/utc-calendar.ts';
import { at, span } from '../support/at.ts';

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

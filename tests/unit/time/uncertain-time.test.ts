import { describe, expect, test } from 'vitest';
import { between, exactly, isCertainlyAfter, isExact } from '../../../src/time/uncertain-time.ts';
import { at, time } from '../support/at.ts';

const noon = at('2020-10-30T12:00Z');
const one = at('2020-10-30T13:00Z');

describe('exactly', () => {
	test('is one point in UTC', () => {
		expect(exactly(noon)).toEqual({
			earliest: noon,
			latest: noon,
			precision: 'second',
			zone: 'UTC',
		});
	});
});

describe('between', () => {
	test('takes its bounds in either order', () => {
		const bounds = { earliest: noon, latest: one, precision: 'bounds', zone: 'UTC' };
		expect(between(noon, one)).toEqual(bounds);
		expect(between(one, noon)).toEqual(bounds);
	});

	test('is exact where the bounds are one', () => {
		expect(between(noon, noon)).toEqual(exactly(noon));
	});
});

describe('isExact', () => {
	test('holds for minutes and seconds', () => {
		expect([time('2020-10-30T06:03Z'), time('2020-10-30T06:03:07Z')].map(isExact)).toEqual([
			true,
			true,
		]);
	});

	test('does not hold for hours, days, months, bounds and tolerances', () => {
		const texts = [
			'2020-10-30T06Z',
			'2020-10-30',
			'2020-10',
			'2020-10-30T06:03Z/2020-10-30T10:29Z',
			'2020-10-30T06:03Z~15m',
		];
		expect(texts.filter((text) => isExact(time(text)))).toEqual([]);
	});
});

describe('isCertainlyAfter', () => {
	const after = (a: string, b: string) => isCertainlyAfter(time(a), time(b));

	test('holds between instants only if the first is later', () => {
		expect(after('2020-10-30T12:01Z', '2020-10-30T12:00Z')).toBe(true);
		expect(after('2020-10-30T12:00Z', '2020-10-30T12:00Z')).toBe(false);
		expect(after('2020-10-30T11:59Z', '2020-10-30T12:00Z')).toBe(false);
	});

	test('holds for the first instant after an hour, which is outside it', () => {
		expect(after('2020-10-30T13:00Z', '2020-10-30T12Z')).toBe(true);
		expect(after('2020-10-30T12:59Z', '2020-10-30T12Z')).toBe(false);
	});

	test('holds for a day that follows a day', () => {
		expect(after('2020-10-31', '2020-10-30')).toBe(true);
		expect(after('2020-10-30', '2020-10-30')).toBe(false);
	});

	test('does not hold where any choice keeps the order', () => {
		expect(after('2020-10-30', '2020-10-30T00:01Z')).toBe(false);
		expect(after('2020-10-30T11:00Z/2020-10-30T15:00Z', '2020-10-30T12:00Z')).toBe(false);
	});

	test('does not hold at the last bound, which a time between bounds can be', () => {
		expect(after('2020-10-30T13:00Z', '2020-10-30T12:00Z/2020-10-30T13:00Z')).toBe(false);
		expect(after('2020-10-30T13:01Z', '2020-10-30T12:00Z/2020-10-30T13:00Z')).toBe(true);
		expect(after('2020-10-30T13:00Z', '2020-10-30T12:30Z~30m')).toBe(false);
	});
});

import { describe, expect, test } from 'vitest';
import {
	earlier,
	instant,
	parseIso,
	later,
	MINUTE,
	shift,
	toIso,
} from '../../../src/time/instant.ts';

describe('instantOf', () => {
	test('reads an instant in UTC', () => {
		expect(parseIso('1970-01-02T00:00:00Z')).toBe(86_400_000);
	});

	test('reads an offset east and west of UTC', () => {
		expect(parseIso('2020-10-30T03:29:00-07:00')).toBe(Date.UTC(2020, 9, 30, 10, 29));
		expect(parseIso('2020-10-30T15:59:00+05:30')).toBe(Date.UTC(2020, 9, 30, 10, 29));
	});

	test('refuses a time without an offset, which would be read in the zone of the machine', () => {
		expect(() => parseIso('2020-10-30T03:29:00')).toThrow(
			'“2020-10-30T03:29:00” is not an instant with an offset.',
		);
	});

	test('refuses a text that ends like an offset and is no time', () => {
		expect(() => parseIso('noonZ')).toThrow('“noonZ” is not an instant with an offset.');
	});
});

describe('toIso', () => {
	test('writes UTC to the second', () => {
		expect(toIso(instant(0))).toBe('1970-01-01T00:00:00Z');
	});

	test('leaves milliseconds off, without rounding up', () => {
		expect(toIso(instant(59_999))).toBe('1970-01-01T00:00:59Z');
	});

	test('is read back by instantOf', () => {
		expect(toIso(parseIso('2024-02-29T23:59:59Z'))).toBe('2024-02-29T23:59:59Z');
	});
});

describe('shift', () => {
	test('moves forwards and backwards', () => {
		expect(toIso(shift(parseIso('2020-12-31T23:59:00Z'), MINUTE))).toBe('2021-01-01T00:00:00Z');
		expect(toIso(shift(parseIso('2021-01-01T00:00:00Z'), -MINUTE))).toBe('2020-12-31T23:59:00Z');
	});
});

describe('earlier and later', () => {
	test('choose between two instants, in either order', () => {
		const [a, b] = [instant(1), instant(2)];
		expect([earlier(a, b), earlier(b, a), later(a, b), later(b, a)]).toEqual([a, a, b, b]);
	});
});

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { HOUR, toIso } from '../../../src/time/instant.ts';
import { isZone, formatOffset, startOfZonedDay } from '../../../src/time/zone.ts';
import { at } from '../support/at.ts';

describe('isZone', () => {
	test.each(['UTC', 'America/Los_Angeles', 'Asia/Kolkata', 'America/Argentina/Ushuaia'])(
		'knows %s',
		(name) => expect(isZone(name)).toBe(true),
	);

	test.each(['', 'PST', 'Europe/Nowhere', 'america/los_angeles', '+01:00', 'America/Los Angeles'])(
		'does not know “%s”',
		(name) => expect(isZone(name)).toBe(false),
	);

	test('answers for any text', () => {
		fc.assert(fc.property(fc.string(), (text) => typeof isZone(text) === 'boolean'));
	});
});

describe('startOfZonedDay', () => {
	const start = (year: number, month: number, day: number, zone: string) =>
		toIso(startOfZonedDay(year, month, day, zone));

	test('is midnight on the clocks of the zone', () => {
		expect(start(2016, 5, 17, 'UTC')).toBe('2016-05-17T00:00:00Z');
		expect(start(2016, 5, 17, 'America/Los_Angeles')).toBe('2016-05-17T07:00:00Z');
		expect(start(2016, 5, 17, 'Asia/Kolkata')).toBe('2016-05-16T18:30:00Z');
	});

	test('rolls over the end of a month and of a year', () => {
		expect(start(2023, 2, 29, 'UTC')).toBe('2023-03-01T00:00:00Z');
		expect(start(2020, 12, 32, 'UTC')).toBe('2021-01-01T00:00:00Z');
		expect(start(2020, 13, 1, 'UTC')).toBe('2021-01-01T00:00:00Z');
	});

	test('is one o’clock where clocks skip midnight', () => {
		expect(start(2018, 11, 4, 'America/Sao_Paulo')).toBe('2018-11-04T03:00:00Z');
	});

	test('is the first of two midnights where clocks go back to midnight', () => {
		expect(start(2020, 11, 1, 'America/Havana')).toBe('2020-11-01T04:00:00Z');
	});

	test.each([
		['America/Los_Angeles', 2020, 3, 8, 23],
		['America/Los_Angeles', 2020, 11, 1, 25],
		['Europe/Berlin', 2020, 3, 29, 23],
		['Europe/Berlin', 2020, 10, 25, 25],
		['Pacific/Auckland', 2020, 9, 27, 23],
		['Pacific/Auckland', 2020, 4, 5, 25],
		['Australia/Lord_Howe', 2020, 4, 5, 24.5],
		['Asia/Kolkata', 2020, 3, 29, 24],
	])('in %s, day %i-%i-%i has %d hours', (zone, year, month, day, hours) => {
		const length =
			startOfZonedDay(year, month, day + 1, zone) - startOfZonedDay(year, month, day, zone);
		expect(length / HOUR).toBe(hours);
	});
});

describe('offsetText', () => {
	test.each([
		['UTC', '2020-07-01T00:00Z', '+00:00'],
		['America/Los_Angeles', '2020-01-01T00:00Z', '-08:00'],
		['America/Los_Angeles', '2020-07-01T00:00Z', '-07:00'],
		['Asia/Kolkata', '2020-01-01T00:00Z', '+05:30'],
		['America/St_Johns', '2020-01-01T00:00Z', '-03:30'],
		['Pacific/Auckland', '2020-01-01T00:00Z', '+13:00'],
	])('of %s at %s is %s', (zone, instant, offset) => {
		expect(formatOffset(zone, at(instant))).toBe(offset);
	});

	test('changes at the instant at which clocks change', () => {
		expect(formatOffset('America/Los_Angeles', at('2020-11-01T08:59Z'))).toBe('-07:00');
		expect(formatOffset('America/Los_Angeles', at('2020-11-01T09:00Z'))).toBe('-08:00');
	});
});

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { HOUR, toIso } from '../../../src/time/instant.ts';
import {
	explainAbbreviation,
	formatOffset,
	isZone,
	startOfZonedDay,
} from '../../../src/time/zone.ts';
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

describe('abbreviationProblem', () => {
	test('says what an abbreviation meant there and then', () => {
		expect(explainAbbreviation('2020-10-30T03:29 PDT')).toEqual({
			message:
				'An abbreviation is not an offset; PDT was -07:00 in Los Angeles on 2020-10-30. “2020-10-30T03:29 PDT” was given.',
			advice: 'Write 2020-10-30T03:29-07:00, if that is what was meant.',
		});
	});

	test('says which abbreviation was in force where another was written', () => {
		expect(explainAbbreviation('2024-05-13T10:00 PST')).toEqual({
			message:
				'PST was not in force in Los Angeles on 2024-05-13; that was PDT, -07:00. “2024-05-13T10:00 PST” was given.',
			advice: 'Write 2024-05-13T10:00-07:00, if that is what was meant.',
		});
	});

	test('looks at the hour on days on which clocks change', () => {
		const advice = (text: string) => explainAbbreviation(text)?.advice;
		expect(advice('2020-03-08 00:30 PST')).toMatch('Write 2020-03-08T00:30-08:00,');
		expect(advice('2020-03-08 04:30 PST')).toMatch('Write 2020-03-08T04:30-07:00,');
		expect(advice('2020-11-01 00:30 PDT')).toMatch('Write 2020-11-01T00:30-07:00,');
		expect(advice('2020-11-01 04:30 PDT')).toMatch('Write 2020-11-01T04:30-08:00,');
	});

	test('tells the two hours apart that are both called half past one', () => {
		const advice = (text: string) => explainAbbreviation(text)?.advice;
		expect(advice('2020-11-01 01:30 PDT')).toMatch('Write 2020-11-01T01:30-07:00,');
		expect(advice('2020-11-01 01:30 PST')).toMatch('Write 2020-11-01T01:30-08:00,');
	});

	test.each(['UTC', 'GMT'])('reads %s as Z, all the year', (name) => {
		expect(explainAbbreviation(`2020-07-01T12:00:30 ${name}`)).toEqual({
			message: `${name} is written Z. “2020-07-01T12:00:30 ${name}” was given.`,
			advice: 'Write 2020-07-01T12:00:30Z, if that is what was meant.',
		});
	});

	test('does not guess where several zones share a name', () => {
		expect(explainAbbreviation('2020-07-01T12:00 IST')).toEqual({
			message:
				'“IST” is not an offset: more than one zone may be called so. “2020-07-01T12:00 IST” was given.',
			advice: 'Write the offset in numbers, for example 2020-07-01T12:00-07:00, or Z for UTC.',
		});
	});

	test.each([
		['MST', '2020-01-10', '-07:00'],
		['MDT', '2020-07-10', '-06:00'],
		['EST', '2020-01-10', '-05:00'],
		['EDT', '2020-07-10', '-04:00'],
		['CET', '2020-01-10', '+01:00'],
		['CEST', '2020-07-10', '+02:00'],
	])('%s on %s is %s', (name, day, offset) => {
		expect(explainAbbreviation(`${day}T12:00 ${name}`)?.advice).toBe(
			`Write ${day}T12:00${offset}, if that is what was meant.`,
		);
	});

	test.each(['2020-10-30T03:29Z', '2020-10-30T03:29', '2020-10-30 PDT', 'PDT', ''])(
		'has nothing to say of “%s”',
		(text) => expect(explainAbbreviation(text)).toBeUndefined(),
	);
});

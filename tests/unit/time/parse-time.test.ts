import { describe, expect, test } from 'vitest';
import { instant, toIso } from '../../../src/time/instant.ts';
import { parseTime } from '../../../src/time/parse-time.ts';
import { time } from '../support/at.ts';

const forms =
	'Write an instant with its offset (2020-10-30T06:03Z, 2020-10-30T03:29-07:00), or no more than is known: an hour 2026-02-02T20Z, a day 2016-05-17, a month 2025-09, about 2020-10-30T06:03Z~15m, or bounds A/B.';

describe('parseTime', () => {
	test.each([
		['2020-10-30T06:03Z', '2020-10-30T06:03:00Z', 'minute'],
		['2020-10-30T06:03:07Z', '2020-10-30T06:03:07Z', 'second'],
		['2020-10-30T03:29-07:00', '2020-10-30T10:29:00Z', 'minute'],
		['2021-01-01T00:15+05:45', '2020-12-31T18:30:00Z', 'minute'],
		['2024-02-29T23:59:59Z', '2024-02-29T23:59:59Z', 'second'],
	])('reads %s as the point %s', (text, point, precision) => {
		const read = time(text);
		expect([toIso(read.earliest), toIso(read.latest)]).toEqual([point, point]);
		expect(read.precision).toBe(precision);
	});

	test.each([
		['an hour', '2026-02-02T20Z', '2026-02-02T20:00:00Z', '2026-02-02T21:00:00Z'],
		['an hour at an offset', '2026-02-02T20+05:30', '2026-02-02T14:30:00Z', '2026-02-02T15:30:00Z'],
		['the last hour of a year', '2020-12-31T23Z', '2020-12-31T23:00:00Z', '2021-01-01T00:00:00Z'],
		['a day', '2016-05-17', '2016-05-17T00:00:00Z', '2016-05-18T00:00:00Z'],
		['the leap day', '2024-02-29', '2024-02-29T00:00:00Z', '2024-03-01T00:00:00Z'],
		['a month', '2025-09', '2025-09-01T00:00:00Z', '2025-10-01T00:00:00Z'],
		['December', '2025-12', '2025-12-01T00:00:00Z', '2026-01-01T00:00:00Z'],
		['a tolerance', '2020-10-30T06:03Z~15m', '2020-10-30T05:48:00Z', '2020-10-30T06:18:00Z'],
		['hours of tolerance', '2016-05-17~2h', '2016-05-16T22:00:00Z', '2016-05-18T02:00:00Z'],
		[
			'bounds',
			'2020-10-30T06:03Z/2020-10-30T03:29-07:00',
			'2020-10-30T06:03:00Z',
			'2020-10-30T10:29:00Z',
		],
		[
			'bounds of days, the last one whole',
			'2016-05-17 / 2016-05-18',
			'2016-05-17T00:00:00Z',
			'2016-05-19T00:00:00Z',
		],
		[
			'bounds with a tolerance',
			'2020-10-30T06:03Z~3m/2020-10-30T07Z',
			'2020-10-30T06:00:00Z',
			'2020-10-30T08:00:00Z',
		],
	])('reads %s, %s, from %s up to %s', (_, text, earliest, latest) => {
		const read = time(text);
		expect([toIso(read.earliest), toIso(read.latest)]).toEqual([earliest, latest]);
	});

	test('reads days and months on the clocks of its zone', () => {
		const day = time('2020-11-01', 'America/Los_Angeles');
		expect(toIso(day.earliest)).toBe('2020-11-01T07:00:00Z');
		expect(toIso(day.latest)).toBe('2020-11-02T08:00:00Z');
		expect(day.zone).toBe('America/Los_Angeles');
		const month = time('2020-03', 'America/Los_Angeles');
		expect(toIso(month.earliest)).toBe('2020-03-01T08:00:00Z');
		expect(toIso(month.latest)).toBe('2020-04-01T07:00:00Z');
	});

	test('keeps the zone of a day in its tolerance and its bounds', () => {
		expect(time('2020-11-01~1h', 'America/Los_Angeles').zone).toBe('America/Los_Angeles');
		expect(time('2020-11-01/2020-11-02', 'America/Los_Angeles').zone).toBe('America/Los_Angeles');
	});

	test('does not let the zone touch a time with an offset', () => {
		expect(time('2020-10-30T06Z', 'Pacific/Auckland')).toEqual(time('2020-10-30T06Z'));
	});

	test('takes offsets from the least to the greatest in use', () => {
		expect(toIso(time('2020-10-30T06:03-12:00').earliest)).toBe('2020-10-30T18:03:00Z');
		expect(toIso(time('2020-10-30T06:03+14:00').earliest)).toBe('2020-10-29T16:03:00Z');
	});

	test.each([
		'2020-10-30T06:03-12:01',
		'2020-10-30T06:03-14:00',
		'2020-10-30T06:03+14:01',
		'2020-10-30T06:03+01:60',
		'2020-10-30T24:00Z',
		'2020-10-30T23:60Z',
		'2020-12-31T23:59:60Z',
		'2020-10-30T24Z',
		'2020-10-32',
		'2020-00-10',
		'2023-02-29',
		'2020-04-31',
		'2020-13',
		'2023-02-29T06:03Z',
		'2023-02-29T06:03 PST',
		'2020-10-30T25:00 PDT',
		'2020-02-30T06:03',
		'0020-05-17',
	])('refuses %s, which does not exist', (text) => {
		expect(parseTime(text, 'UTC')).toEqual({
			ok: false,
			message: `There is no such day or hour as “${text}”.`,
			advice:
				'Look at the year, the month’s length, the hour (00 to 23), the minutes and the offset (-12:00 to +14:00).',
		});
	});

	test.each([
		['2020-10-30T06:03', '2020-10-30T06:03'],
		['2020-10-30 06:03:07', '2020-10-30T06:03:07'],
		['2020-10-30T06', '2020-10-30T06'],
	])('asks for the offset of %s', (text, iso) => {
		expect(parseTime(text, 'UTC')).toEqual({
			ok: false,
			message: `The time “${text}” has no offset.`,
			advice: `Write ${iso}Z if that is UTC, or ${iso}-07:00 with the offset in force there and then.`,
		});
	});

	test('says what an abbreviation stands for', () => {
		expect(parseTime('2020-10-30 03:29 PDT', 'UTC')).toEqual({
			ok: false,
			message:
				'An abbreviation is not an offset; PDT was -07:00 in Los Angeles on 2020-10-30. “2020-10-30 03:29 PDT” was given.',
			advice: 'Write 2020-10-30T03:29-07:00, if that is what was meant.',
		});
	});

	test('does not take “unknown”, which only an end may be', () => {
		expect(parseTime('unknown', 'UTC')).toEqual({
			ok: false,
			message: 'Only an end may be “unknown”.',
			advice: 'Write as much as is known: a day, a month, or bounds A/B that it must lie between.',
		});
	});

	test.each([
		['2020-10-30T05:30Z/2020-10-30T05Z', '2020-10-30T05:30:00Z', '2020-10-30T06:00:00Z'],
		['2020-10-30/2020-10-30', '2020-10-30T00:00:00Z', '2020-10-31T00:00:00Z'],
		['2020-10-30T06:00Z/2020-10-30', '2020-10-30T06:00:00Z', '2020-10-31T00:00:00Z'],
	])('reads %s, bounds that overlap, from %s up to %s', (text, earliest, latest) => {
		const read = time(text);
		expect([toIso(read.earliest), toIso(read.latest)]).toEqual([earliest, latest]);
	});

	test('refuses bounds that are the wrong way round', () => {
		const text = '2020-10-30T10:29Z/2020-10-30T06:03Z';
		expect(parseTime(text, 'UTC')).toEqual({
			ok: false,
			message: `The bounds “${text}” are the wrong way round.`,
			advice: 'Write the earlier bound first: A/B.',
		});
	});

	test('names the bound that is wrong', () => {
		expect(parseTime('2020-10-30T06:03Z/soon', 'UTC')).toEqual({
			ok: false,
			message: '“soon” is not a time.',
			advice: forms,
		});
	});

	test.each(['', 'noon', '30/10/2020', '10/30/2020', '2020', '2020-10-30T06:03z', '1604037780'])(
		'shows every form to whoever writes “%s”',
		(text) => {
			expect(parseTime(text, 'UTC')).toMatchObject({ ok: false, advice: forms });
		},
	);

	test('reads the year 9999 to its end', () => {
		expect(time('9999-12-31').latest).toBe(instant(Date.UTC(10_000, 0, 1)));
	});
});

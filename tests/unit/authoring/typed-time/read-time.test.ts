import { describe, expect, test } from 'vitest';
import { readInstant, readTime } from '../../../../src/authoring/typed-time/read-time.ts';
import { reading, written } from './read.ts';

describe('a time as people type it is written as', () => {
	test.each([
		['now', '2026-11-24T22:25Z'],
		['right now', '2026-11-24T22:25Z'],
		['20 minutes ago', '2026-11-24T22:05Z'],
		['20m ago', '2026-11-24T22:05Z'],
		['  20   min ago ', '2026-11-24T22:05Z'],
		['2h ago', '2026-11-24T20:25Z'],
		['1h30m ago', '2026-11-24T20:55Z'],
		['an hour ago', '2026-11-24T21:25Z'],
		['half an hour ago', '2026-11-24T21:55Z'],
		['90 seconds ago', '2026-11-24T22:24:07Z'],
		['two hours ago', '2026-11-24T20:25Z'],
		['2 hours and 5 minutes ago', '2026-11-24T20:20Z'],
		['1 hour, 5 minutes ago', '2026-11-24T21:20Z'],
		['1.5 hours ago', '2026-11-24T20:55Z'],
		['an hour and a half ago', '2026-11-24T20:55Z'],
		['14:05', '2026-11-24T14:05Z'],
		['14:05:30', '2026-11-24T14:05:30Z'],
		['14:05Z', '2026-11-24T14:05Z'],
		['14:05 UTC', '2026-11-24T14:05Z'],
		['14:05 gmt', '2026-11-24T14:05Z'],
		['14:05 +01:00', '2026-11-24T13:05Z'],
		['14:05 -0800', '2026-11-24T22:05Z'],
		['2026-11-24T14:05-0800', '2026-11-24T22:05Z'],
		['14:05 UTC+2', '2026-11-24T12:05Z'],
		['14:05 gmt-08:00', '2026-11-24T22:05Z'],
		['03:05 +5:30', '2026-11-24T21:35Z'],
		['14:05 Europe/Berlin', '2026-11-24T13:05Z'],
		['2pm', '2026-11-24T14:00Z'],
		['2:05 p.m.', '2026-11-24T14:05Z'],
		['12:05 am', '2026-11-24T00:05Z'],
		['12:05 pm', '2026-11-24T12:05Z'],
		['today 14:05', '2026-11-24T14:05Z'],
		['14:05 today', '2026-11-24T14:05Z'],
		['yesterday 14:05 PST', '2026-11-23T22:05Z'],
		['14:05 PST yesterday', '2026-11-23T22:05Z'],
		['yesterday at 2:05 pm', '2026-11-23T14:05Z'],
		['2 days ago 14:05', '2026-11-22T14:05Z'],
		['2026-11-24 14:05 -08:00', '2026-11-24T22:05Z'],
		['2026-11-24 14:05', '2026-11-24T14:05Z'],
		['2026-11-24T14:05', '2026-11-24T14:05Z'],
		['2026/11/24 14:05', '2026-11-24T14:05Z'],
		['2026-11-24T14:05:30.123Z', '2026-11-24T14:05:30Z'],
		['2026-11-24 06:05:30,5 -08:00', '2026-11-24T14:05:30Z'],
		['24 Nov 14:05 UTC', '2026-11-24T14:05Z'],
		['Nov 24 at 14:05', '2026-11-24T14:05Z'],
		['24th of November, 14:05', '2026-11-24T14:05Z'],
		['30 October 2020 06:03', '2020-10-30T06:03Z'],
		['October 30, 2020 06:03', '2020-10-30T06:03Z'],
		['Tuesday 09:00', '2026-11-24T09:00Z'],
		['on Wed at 09:00', '2026-11-18T09:00Z'],
		['Tue, 24 Nov 09:00', '2026-11-24T09:00Z'],
	])('%s: %s', (typed, expected) => {
		expect(written(typed, reading())).toBe(expected);
	});
});

describe('a time that is not known exactly is written as', () => {
	test.each([
		['2026-11-24T14:05Z', '2026-11-24T14:05Z'],
		['2026-11-24T14:05:09-08:00', '2026-11-24T14:05:09-08:00'],
		['2026-11-24T20Z', '2026-11-24T20Z'],
		['2026-11-24', '2026-11-24'],
		['2026-11', '2026-11'],
		['2026-11-24T14:05Z~15m', '2026-11-24T14:05Z~15m'],
		['2026-11-24T14:00Z/2026-11-24T14:30Z', '2026-11-24T14:00Z/2026-11-24T14:30Z'],
		['unknown', 'unknown'],
		['about 14:05', '2026-11-24T14:05Z~15m'],
		['about 20 minutes ago', '2026-11-24T22:05Z~15m'],
		['yesterday about 14:05', '2026-11-23T14:05Z~15m'],
		['24 Nov at around 2pm UTC', '2026-11-24T14:00Z~15m'],
		['14:05 ~5m', '2026-11-24T14:05Z~5m'],
		['14:05 PST give or take 1 hour', '2026-11-24T22:05Z~1h'],
		['between 14:00 and 14:30', '2026-11-24T14:00Z/2026-11-24T14:30Z'],
		['between 13:00 and 13:30 PST', '2026-11-24T21:00Z/2026-11-24T21:30Z'],
		['between yesterday 14:00 and 14:30', '2026-11-23T14:00Z/2026-11-23T14:30Z'],
		['between yesterday 23:50 and today 00:10', '2026-11-23T23:50Z/2026-11-24T00:10Z'],
		['between 2h ago and 1h ago', '2026-11-24T20:25Z/2026-11-24T21:25Z'],
	])('%s: %s', (typed, expected) => {
		expect(written(typed, reading())).toBe(expected);
	});

	test('an hour, a day and a month reach to the end of what they name', () => {
		expect(readTime('2026-11-23', reading())).toMatchObject({
			time: { earliest: Date.UTC(2026, 10, 23), latest: Date.UTC(2026, 10, 24) },
		});
	});

	test('about reaches as far to either side', () => {
		expect(readTime('14:05 ~5m', reading())).toMatchObject({
			time: {
				earliest: Date.UTC(2026, 10, 24, 14, 0),
				latest: Date.UTC(2026, 10, 24, 14, 10),
				precision: 'about',
			},
		});
	});

	test('days are counted in the zone of the file, whatever zone clock times are read in', () => {
		const how = reading({ zone: 'Asia/Kolkata', fileZone: 'America/Los_Angeles' });
		expect(readTime('2026-11-23', how)).toMatchObject({
			time: { earliest: Date.UTC(2026, 10, 23, 8), latest: Date.UTC(2026, 10, 24, 8) },
		});
	});
});

describe('a clock time in a zone', () => {
	test.each([
		['14:05', 'America/Los_Angeles', '2026-11-24T22:05Z'],
		['17:05', 'America/New_York', '2026-11-24T22:05Z'],
		['14:05', 'Europe/London', '2026-11-24T14:05Z'],
		['today 14:05', 'Europe/Berlin', '2026-11-24T13:05Z'],
		['03:35', 'Asia/Kolkata', '2026-11-24T22:05Z'],
		['09:05', 'Australia/Lord_Howe', '2026-11-24T22:05Z'],
		['11:05', 'Pacific/Auckland', '2026-11-24T22:05Z'],
		['11:05', 'Pacific/Apia', '2026-11-24T22:05Z'],
		['yesterday 11:05', 'Pacific/Auckland', '2026-11-23T22:05Z'],
		['Wednesday 11:05', 'Pacific/Auckland', '2026-11-24T22:05Z'],
		['14 Jul 2026 14:05', 'America/Los_Angeles', '2026-07-14T21:05Z'],
		['14 Jul 2026 14:05', 'Europe/London', '2026-07-14T13:05Z'],
		['14 Jul 2026 14:05', 'Australia/Lord_Howe', '2026-07-14T03:35Z'],
		['14:05 UTC', 'America/Los_Angeles', '2026-11-24T14:05Z'],
		['5m ago', 'America/Los_Angeles', '2026-11-24T22:20Z'],
	])('%s in %s is %s', (typed, zone, expected) => {
		expect(written(typed, reading({ zone }))).toBe(expected);
	});
});

describe('a clock time without a day', () => {
	const night = '2026-11-25T00:20:00Z';

	test.each([
		['00:15', '2026-11-25T00:15Z'],
		['23:50', '2026-11-24T23:50Z'],
		['12:25', '2026-11-24T12:25Z'],
		['12:15', 'refused: “12:15” is still to come today: clocks there show 00:20.'],
		['00:25', 'refused: “00:25” is still to come today: clocks there show 00:20.'],
	])('is past, and at most twelve hours back if not today’s: %s, %s', (typed, expected) => {
		expect(written(typed, reading({ now: night }))).toBe(expected);
	});

	test.each([
		['22:30', '2026-11-24T22:30Z'],
		['22:25', '2026-11-24T22:25Z'],
		['02:00', '2026-11-25T02:00Z'],
		['14:00', 'refused: “14:00” has passed today: clocks there show 22:25.'],
	])('is to come, and at most twelve hours ahead if not today’s: %s, %s', (typed, expected) => {
		expect(written(typed, reading({ toward: 'coming' }))).toBe(expected);
	});

	test('names the way out where it is refused', () => {
		expect(readTime('23:30', reading())).toMatchObject({
			advice:
				'Write “yesterday 23:30” if that is meant, or say in which zone: 14:05 -07:00, or --zone.',
		});
	});
});

describe('a time to come', () => {
	test.each([
		['in 30 minutes', '2026-11-24T22:55Z'],
		['30m', '2026-11-24T22:55Z'],
		['1h', '2026-11-24T23:25Z'],
		['1h 30m', '2026-11-24T23:55Z'],
		['90 minutes', '2026-11-24T23:55Z'],
		['in an hour', '2026-11-24T23:25Z'],
		['half an hour', '2026-11-24T22:55Z'],
		['20 minutes from now', '2026-11-24T22:45Z'],
		['tomorrow 02:00', '2026-11-25T02:00Z'],
		['Wednesday 09:00', '2026-11-25T09:00Z'],
		['Monday 09:00', '2026-11-30T09:00Z'],
		['in 3 days 09:00', '2026-11-27T09:00Z'],
		['2 Jan 09:00', '2027-01-02T09:00Z'],
		['29 Feb 09:00', '2028-02-29T09:00Z'],
		[
			'yesterday 09:00',
			'refused: “yesterday 09:00” is 2026-11-23T09:00Z, and that has passed: it is 2026-11-24T22:25Z.',
		],
		[
			'20m ago',
			'refused: “20m ago” is 2026-11-24T22:05Z, and that has passed: it is 2026-11-24T22:25Z.',
		],
	])('%s: %s', (typed, expected) => {
		expect(written(typed, reading({ toward: 'coming' }))).toBe(expected);
	});
});

describe('a time is refused', () => {
	test.each([
		[
			'yesterday 14:05 PDT',
			'PDT was not in force in Los Angeles on 2026-11-23; that was PST, -08:00. “2026-11-23T14:05 PDT” was given.',
		],
		[
			'14 Jul 2026 09:00 CET',
			'CET was not in force in Berlin on 2026-07-14; that was CEST, +02:00. “2026-07-14T09:00 CET” was given.',
		],
		['14:05 IST', '“IST” names no one zone: several may be called so, or none.'],
		['14:05 Europe/Nowhere', 'There is no zone “Europe/Nowhere”.'],
		['14:05 +19:00', 'There is no offset “+19:00”.'],
		['10/11/2026', '“10/11/2026” may be read with the day or the month first.'],
		['10/11/2026 14:05', '“10/11/2026” may be read with the day or the month first.'],
		['14.05', '“14.05” may be a day or a time of day.'],
		['2026/11-24 14:05', '“2026/11-24” is no day that is understood here, or there is none such.'],
		['about about 14:05', '“about” is no day that is understood here, or there is none such.'],
		['10.11. 14:05', '“10.11.” may be read with the day or the month first.'],
		['Monday 24 Nov 09:00', '“Monday 24 Nov” names two days: 2026-11-24 is a Tuesday.'],
		[
			'tomorrow 02:00',
			'“tomorrow 02:00” is 2026-11-25T02:00Z, and that is still to come: it is 2026-11-24T22:25Z.',
		],
		[
			'2026-11-25T02:00Z',
			'“2026-11-25T02:00Z” is 2026-11-25T02:00Z, and that is still to come: it is 2026-11-24T22:25Z.',
		],
		['30m', '“30m” is not a time that is understood here.'],
		['5m 5m ago', '“5m 5m ago” is not a time that is understood here.'],
		['30m 1h ago', '“30m 1h ago” is not a time that is understood here.'],
		['a few minutes ago', '“a few minutes ago” is not a time that is understood here.'],
		['1 day 2 hours ago', '“1 day 2 hours ago” is not a time that is understood here.'],
		['0 minutes ago', '“0 minutes ago” is not a time that is understood here.'],
		[
			'29 Feb 2026 14:05',
			'“29 Feb 2026” is no day that is understood here, or there is none such.',
		],
		['yesterday', '“yesterday” says the day and not the hour.'],
		['30 Feb 14:05', '“30 Feb” is no day that is understood here, or there is none such.'],
		['last night 23:00', '“last night” is no day that is understood here, or there is none such.'],
		['24 Nov 26 14:05', '“24 Nov 26” is no day that is understood here, or there is none such.'],
		['25:10', 'There is no such time of day as in “25:10”.'],
		['14:60', 'There is no such time of day as in “14:60”.'],
		['13:05 pm', 'There is no such time of day as in “13:05 pm”.'],
		['midnight', '“midnight” is not a time that is understood here.'],
		['', 'No time is written here.'],
		[
			'about 2026-11-24T14:05Z~15m ~5m',
			'“about 2026-11-24T14:05Z~15m ~5m” says twice how far off it may be.',
		],
		['between 14:30 and 14:00', '“between 14:30 and 14:00” ends before it begins.'],
		[
			'between yesterday 23:50 and 00:10',
			'“between yesterday 23:50 and 00:10” ends before it begins.',
		],
		[
			'between 2026-11-23 and 14:00',
			'“between 2026-11-23 and 14:00” has bounds that are not exact themselves.',
		],
	])('%s: %s', (typed, message) => {
		expect(written(typed, reading())).toBe(`refused: ${message}`);
	});

	test('as vague where something became public', () => {
		expect(readInstant('2026-11-24', reading())).toMatchObject({ ok: false });
		expect(readInstant('about 14:05', reading())).toMatchObject({
			message: '“about 14:05” is not one instant, and what is public became so at one.',
		});
		expect(readInstant('14:05', reading())).toEqual({
			ok: true,
			at: Date.UTC(2026, 10, 24, 14, 5),
		});
	});
});

describe('an hour that clocks are put forward over', () => {
	test.each([
		['America/Los_Angeles', '8 Mar 2026', '02:30', '2026-03-08T09:59Z', '2026-03-08T10:00Z'],
		['America/New_York', '8 Mar 2026', '02:00', '2026-03-08T06:59Z', '2026-03-08T07:00Z'],
		['Europe/London', '29 Mar 2026', '01:59', '2026-03-29T00:59Z', '2026-03-29T01:00Z'],
		['Europe/Berlin', '29 Mar 2026', '02:30', '2026-03-29T00:59Z', '2026-03-29T01:00Z'],
		['Australia/Lord_Howe', '4 Oct 2026', '02:15', '2026-10-03T15:29Z', '2026-10-03T15:30Z'],
		['Pacific/Auckland', '27 Sep 2026', '02:30', '2026-09-26T13:59Z', '2026-09-26T14:00Z'],
		['Pacific/Apia', '30 Dec 2011', '12:00', '2011-12-30T09:59Z', '2011-12-30T10:00Z'],
	])(
		'is refused in %s on %s at %s, with the minutes beside it',
		(zone, day, clock, before, after) => {
			expect(readTime(`${day} ${clock}`, reading({ zone }))).toMatchObject({
				ok: false,
				message: expect.stringContaining(`There was no ${clock} in ${zone} on `),
				advice: `Write ${before} for the minute before it, or ${after} for the first after it.`,
			});
		},
	);

	test('is an hour like others in Kolkata, and half of it in Lord Howe', () => {
		expect(written('29 Mar 2026 02:30', reading({ zone: 'Asia/Kolkata' }))).toBe(
			'2026-03-28T21:00Z',
		);
		expect(written('4 Oct 2026 02:30', reading({ zone: 'Australia/Lord_Howe' }))).toBe(
			'2026-10-03T15:30Z',
		);
	});

	test('is counted over by amounts', () => {
		const how = reading({ zone: 'America/Los_Angeles', now: '2026-03-08T10:10:00Z' });
		expect(written('20 minutes ago', how)).toBe('2026-03-08T09:50Z');
	});
});

describe('an hour that happens twice', () => {
	test.each([
		[
			'America/Los_Angeles',
			'1 Nov 2026',
			'01:30',
			['2026-11-01T08:30Z', '01:30 -07:00'],
			['2026-11-01T09:30Z', '01:30 -08:00'],
		],
		[
			'America/New_York',
			'1 Nov 2026',
			'01:00',
			['2026-11-01T05:00Z', '01:00 -04:00'],
			['2026-11-01T06:00Z', '01:00 -05:00'],
		],
		[
			'Europe/London',
			'25 Oct 2026',
			'01:30',
			['2026-10-25T00:30Z', '01:30 +01:00'],
			['2026-10-25T01:30Z', '01:30 +00:00'],
		],
		[
			'Europe/Berlin',
			'25 Oct 2026',
			'02:59',
			['2026-10-25T00:59Z', '02:59 +02:00'],
			['2026-10-25T01:59Z', '02:59 +01:00'],
		],
		[
			'Australia/Lord_Howe',
			'5 Apr 2026',
			'01:45',
			['2026-04-04T14:45Z', '01:45 +11:00'],
			['2026-04-04T15:15Z', '01:45 +10:30'],
		],
		[
			'Pacific/Auckland',
			'5 Apr 2026',
			'02:30',
			['2026-04-04T13:30Z', '02:30 +13:00'],
			['2026-04-04T14:30Z', '02:30 +12:00'],
		],
	])('comes with both instants in %s on %s at %s', (zone, day, clock, first, second) => {
		const read = readTime(`${day} ${clock}`, reading({ zone }));
		expect(read).toMatchObject({
			ok: false,
			message: expect.stringContaining(`There were two ${clock} in ${zone} on `),
			advice: `Write ${first[0] ?? ''} (${first[1] ?? ''}) or ${second[0] ?? ''} (${second[1] ?? ''}).`,
			choices: [
				{ at: Date.parse(first[0] ?? ''), label: first[1] },
				{ at: Date.parse(second[0] ?? ''), label: second[1] },
			],
		});
	});

	test.each([
		['1 Nov 2026 01:30 PDT', '2026-11-01T08:30Z'],
		['1 Nov 2026 01:30 PST', '2026-11-01T09:30Z'],
		['1 Nov 2026 01:30 -08:00', '2026-11-01T09:30Z'],
		['1 Nov 2026 02:00', '2026-11-01T10:00Z'],
		['1 Nov 2026 00:59', '2026-11-01T07:59Z'],
	])(
		'is one again where its half of the year is named, and ends on time: %s',
		(typed, expected) => {
			expect(written(typed, reading({ zone: 'America/Los_Angeles' }))).toBe(expected);
		},
	);

	// The night of 25 October 2026 in Berlin: 02:59 at 00:59Z, and 02:00 again at 01:00Z.
	test.each([
		['its second beginning, as past', 'past', '2026-10-25T01:20Z', '02:30', '2026-10-25T00:30Z'],
		['its first end, as past', 'past', '2026-10-25T00:50Z', '02:30', '2026-10-25T00:30Z'],
		['its first end, as to come', 'coming', '2026-10-25T00:50Z', '02:30', '2026-10-25T01:30Z'],
		[
			'its second beginning, as to come',
			'coming',
			'2026-10-25T01:20Z',
			'02:30',
			'2026-10-25T01:30Z',
		],
	] as const)('is the one that fits within it: at %s', (_, toward, now, typed, expected) => {
		expect(written(typed, reading({ zone: 'Europe/Berlin', now, toward }))).toBe(expected);
	});

	test('asks within it where both lie behind', () => {
		const how = reading({ zone: 'Europe/Berlin', now: '2026-10-25T01:40Z' });
		expect(written('02:30', how)).toContain('There were two 02:30');
	});
});

describe('two clock times are not read as one', () => {
	test.each([
		['08:00-09:00', '08:00', '-09:00', '09:00'],
		['yesterday 08:00-09:00', '08:00', '-09:00', '09:00'],
		['2026-11-24 14:05-08:00', '14:05', '-08:00', '08:00'],
		['08:00-0900', '08:00', '-0900', '09:00'],
		['8am-9', '8am', '-9', '9:00'],
		['08:00\u221209:00', '08:00', '-09:00', '09:00'],
	])('%s may be a range or an offset, and both are offered', (typed, clock, offset, second) => {
		expect(readTime(typed, reading())).toEqual({
			ok: false,
			message: `“${typed}” may be two times, or ${clock} on clocks with the offset ${offset}.`,
			advice: `Write “between ${clock} and ${second}” for one time somewhere between the two, or “${clock} ${offset}” with a blank for the offset.`,
		});
	});

	test.each(['08:00 - 09:00', '08:00–09:00', '08:00 to 09:00', '08:00/09:00', '08:00..09:00'])(
		'%s is a range, and bounds are offered',
		(typed) => {
			expect(readTime(typed, reading())).toEqual({
				ok: false,
				message: `“${typed}” is two times, and one is asked for.`,
				advice: 'Write “between 08:00 and 09:00” if it was at one time somewhere between the two.',
			});
		},
	);

	test('2pm-3pm is a range', () => {
		expect(readTime('2pm-3pm', reading())).toMatchObject({
			message: '“2pm-3pm” is two times, and one is asked for.',
		});
	});

	test.each([
		['08:00 -09:00', '2026-11-24T17:00Z'],
		['08:00 UTC-9', '2026-11-24T17:00Z'],
		['14:05+02:00', '2026-11-24T12:05Z'],
	])('%s is a clock time and its offset', (typed, expected) => {
		expect(written(typed, reading())).toBe(expected);
	});
});

import { describe, expect, test } from 'vitest';
import {
	clockSecondsText,
	clockText,
	dayText,
	instantText,
	monthNameText,
	monthText,
	shortDayText,
	onDayText,
	uncertainDayText,
	uncertainText,
	weekdayText,
} from '../../../../src/view/text/time-text.ts';
import { at, time } from '../../support/at.ts';

const moment = at('2020-10-30T22:10:45Z');

describe('texts of an instant', () => {
	test.for([
		['a clock', clockText, '22:10 UTC'],
		['a clock to the second', clockSecondsText, '22:10:45 UTC'],
		['a day', dayText, '30 October 2020'],
		['a short day', shortDayText, '30 Oct'],
		['a day with its name', weekdayText, 'Friday 30 October 2020'],
		['a month', monthText, 'October 2020'],
		['day and clock', instantText, '30 October 2020, 22:10 UTC'],
	] as const)('%s is in UTC and cannot be misread', ([, textOf, text]) => {
		expect(textOf(moment)).toBe(text);
	});

	test('midnight is 00:00 of the day that begins', () => {
		expect(instantText(at('2020-10-31T00:00Z'))).toBe('31 October 2020, 00:00 UTC');
	});

	test('a day may be told in the zone of its writer', () => {
		expect(dayText(at('2020-10-30T06:03Z'), 'America/Los_Angeles')).toBe('29 October 2020');
	});

	test('a month is named from its key', () => {
		expect(monthNameText('2020-02')).toBe('February');
	});
});

const pacific = 'America/Los_Angeles';

describe('uncertainText', () => {
	test.for([
		['2020-10-30T06:03Z', 'UTC', '30 October 2020, 06:03 UTC'],
		['2020-10-30T22:10:45Z', 'UTC', '30 October 2020, 22:10 UTC'],
		['2020-10-30T03:29-07:00', pacific, '30 October 2020, 10:29 UTC'],
		['2026-02-02T20Z', 'UTC', '2 February 2026, between 20:00 and 21:00 UTC'],
		['2016-05-17', 'UTC', '17 May 2016, UTC (hour not known)'],
		['2016-05-17', pacific, '17 May 2016, Pacific time (hour not known)'],
		['2016-05-17', 'Asia/Kolkata', '17 May 2016, Asia/Kolkata (hour not known)'],
		['2025-09', pacific, 'September 2025 (day not known)'],
		['2020-10-30T06:03Z~15m', 'UTC', 'about 30 October 2020, 06:03 UTC'],
		['2020-10-30T06:03Z/2020-10-30T10:29Z', 'UTC', '30 October 2020, between 06:03 and 10:29 UTC'],
		[
			'2020-10-30T23:00Z/2020-10-31T01:00Z',
			'UTC',
			'between 30 October 2020, 23:00 UTC and 31 October 2020, 01:00 UTC',
		],
	] as const)('prints %s in %s as “%s”', ([written, zone, text]) => {
		expect(uncertainText(time(written, zone))).toBe(text);
	});

	test('names an hour before midnight by both of its ends', () => {
		expect(uncertainText(time('2026-02-02T23Z'))).toBe(
			'2 February 2026, between 23:00 and 00:00 UTC',
		);
	});
});

describe('uncertainDayText', () => {
	test.for([
		['2020-10-30T06:03Z', 'UTC', '30 October 2020'],
		['2016-05-17', pacific, '17 May 2016'],
		['2025-09', pacific, 'September 2025'],
		['2020-10-30T06:03Z/2020-10-30T10:29Z', 'UTC', '30 October 2020'],
		['2020-10-30T23:00Z/2020-10-31T01:00Z', 'UTC', 'between 30 October 2020 and 31 October 2020'],
		['2020-10-30T23Z', 'UTC', '30 October 2020'],
	] as const)('prints %s in %s as “%s”', ([written, zone, text]) => {
		expect(uncertainDayText(time(written, zone))).toBe(text);
	});
});

describe('onDayText', () => {
	test.for([
		['2026-11-20', 'on 20 November 2026'],
		['2026-11', 'in November 2026'],
		['2026-11-20/2026-11-22', 'between 20 November 2026 and 22 November 2026'],
	] as const)('prints %s inside a sentence as “%s”', ([written, text]) => {
		expect(onDayText(time(written, 'UTC'))).toBe(text);
	});
});

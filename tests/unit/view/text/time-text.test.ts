import { describe, expect, test } from 'vitest';
import {
	clockSecondsText,
	clockText,
	dayText,
	instantText,
	monthNameText,
	monthText,
	shortDayText,
	weekdayText,
} from '../../../../src/view/text/time-text.ts';
import { at } from '../../support/at.ts';

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

import { describe, expect, test } from 'vitest';
import { DAY, HOUR, MINUTE, SECOND } from '../../../../src/time/instant.ts';
import { ageText, lengthText, rangeText } from '../../../../src/view/text/length-text.ts';
import { spaced } from '../../support/spaced.ts';

describe('lengthText', () => {
	test.for([
		[0, '0 min'],
		[41 * SECOND, '41 s'],
		[59_999, '59 s'],
		[MINUTE, '1 min'],
		[HOUR, '1 h'],
		[12 * HOUR + 10 * MINUTE, '12 h 10 min'],
		[DAY - 1, '23 h 59 min'],
		[DAY, '1 day'],
		[3 * DAY + 4 * HOUR, '3 days 4 h'],
		[7 * DAY, '7 days'],
	] as const)('prints %i ms as “%s”', ([length, text]) => {
		expect(spaced(lengthText(length))).toBe(text);
	});

	test('cuts off what is less than its smallest unit', () => {
		expect(spaced(lengthText(12 * HOUR + 10 * MINUTE + 59 * SECOND))).toBe('12 h 10 min');
		expect(spaced(lengthText(3 * DAY + 5 * HOUR - 1))).toBe('3 days 4 h');
	});

	test('rounds up on request', () => {
		expect(spaced(lengthText(12 * HOUR + 10 * MINUTE + 1, 'up'))).toBe('12 h 11 min');
		expect(spaced(lengthText(3 * DAY + 4 * HOUR + 1, 'up'))).toBe('3 days 5 h');
	});

	test('rounds up into the next unit without a leftover', () => {
		expect(spaced(lengthText(HOUR - 1, 'up'))).toBe('1 h');
		expect(spaced(lengthText(2 * DAY - 1, 'up'))).toBe('2 days');
	});

	test('rounds a nearly whole minute or day up without naming 60 s or 24 h', () => {
		expect(spaced(lengthText(MINUTE - 1, 'up'))).toBe('1 min');
		expect(spaced(lengthText(DAY - 1, 'up'))).toBe('1 day');
	});

	test('breaks at no line’s end', () => {
		expect(lengthText(12 * HOUR + 10 * MINUTE)).toBe('12\u00a0h\u00a010\u00a0min');
	});
});

describe('rangeText', () => {
	test('prints a length that is known once', () => {
		expect(spaced(rangeText({ least: 3 * HOUR, most: 3 * HOUR }))).toBe('3 h');
	});

	test('goes outward', () => {
		const [least, most] = [12 * HOUR + 10 * MINUTE + 30 * SECOND, 16 * HOUR + 36 * MINUTE];
		expect(spaced(rangeText({ least, most }))).toBe('12 h 10 min to 16 h 36 min');
		expect(spaced(rangeText({ least, most: most + 1 }))).toBe('12 h 10 min to 16 h 37 min');
	});

	test('says “at most” where it may have been nothing', () => {
		expect(spaced(rangeText({ least: 0, most: 68 * MINUTE }))).toBe('at most 1 h 8 min');
	});
});

describe('ageText', () => {
	test.for([
		[59_999, 'less than a minute'],
		[MINUTE, '1 minute'],
		[2 * HOUR - 1, '1 hour'],
		[DAY, '1 day'],
		[31 * DAY, '1 month'],
		[290 * DAY, '9 months'],
		[6.1 * 366 * DAY, '6 years'],
	] as const)('prints %i ms as “%s”', ([age, text]) => {
		expect(ageText(age)).toBe(text);
	});
});

import { describe, expect, test } from 'vitest';
import { endIn, publicInstantSchema, timeIn } from '../../../src/schema/time-schema.ts';
import { at, time } from '../support/at.ts';

describe('timeIn', () => {
	test('reads days in its zone', () => {
		expect(timeIn('America/Los_Angeles').parse('2016-05-17')).toEqual(
			time('2016-05-17', 'America/Los_Angeles'),
		);
	});

	test('reports what is wrong, and the advice beside it', () => {
		const issue = timeIn('UTC').safeParse('2020-10-30T06:03').error?.issues[0];
		expect(issue).toMatchObject({
			message: 'The time “2020-10-30T06:03” has no offset.',
			params: {
				advice:
					'Write 2020-10-30T06:03Z if that is UTC, or 2020-10-30T06:03-07:00 with the offset in force there and then.',
			},
		});
	});
});

describe('publicInstantSchema', () => {
	test('takes a minute or a second', () => {
		expect(publicInstantSchema.parse('2020-10-30T12:23Z')).toBe(at('2020-10-30T12:23Z'));
		expect(publicInstantSchema.parse('2020-10-30T05:23:01-07:00')).toBe(at('2020-10-30T12:23:01Z'));
	});

	test('refuses a day, for something becomes public at an instant', () => {
		const issue = publicInstantSchema.safeParse('2020-10-30').error?.issues[0];
		expect(issue).toMatchObject({
			message: '“2020-10-30” is not one instant, and what is public became so at one.',
			params: {
				advice: 'Write it to the minute or second, with its offset: 2020-10-30T12:23:00Z.',
			},
		});
	});

	test('refuses what is not a time with the words of the parser', () => {
		const issue = publicInstantSchema.safeParse('noon').error?.issues[0];
		expect(issue?.message).toBe('“noon” is not a time.');
	});
});

describe('endIn', () => {
	test('takes a time or the word unknown', () => {
		expect(endIn('UTC').parse('unknown')).toBe('unknown');
		expect(endIn('UTC').parse('2020-10-30T22:39Z')).toEqual(time('2020-10-30T22:39Z'));
	});
});

import { describe, expect, test } from 'vitest';
import { explainAbbreviation } from '../../../src/time/zone.ts';

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

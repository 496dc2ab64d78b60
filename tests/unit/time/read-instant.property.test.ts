import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { toIso } from '../../../src/time/instant.ts';
import { instantAt, parseUtcInstant } from '../../../src/time/read-instant.ts';

const form = /^(\d{4}-\d\d-\d\d)T(\d\d:\d\d)(:\d\d)?Z$/;

/** The slow way: by the form, and by the reader of every other instant. */
function slowly(text: string) {
	const [, date, clock, second = ':00'] = form.exec(text) ?? [];
	return date && clock ? instantAt(date, clock + second, 'Z') : undefined;
}

const two = (most: number) => fc.nat(most).map((number) => String(number).padStart(2, '0'));
const year = fc.integer({ min: 1000, max: 9999 }).map(String);

describe('utcInstant', () => {
	test('reads what the slow way reads, and nothing else', () => {
		const text = fc
			.tuple(year, two(13), two(32), two(25), two(61), fc.option(two(61), { nil: undefined }))
			.map(([y, m, d, h, min, s]) => `${y}-${m}-${d}T${h}:${min}${s ? `:${s}` : ''}Z`);
		fc.assert(
			fc.property(text, (one) => {
				expect(parseUtcInstant(one)).toBe(slowly(one));
			}),
			{ numRuns: 2_000 },
		);
	});

	test('refuses a text with any one sign changed, unless that is a digit for a digit', () => {
		const slip = fc.record({
			second: fc.boolean(),
			index: fc.nat(19),
			sign: fc.constantFrom(...Array.from('0123456789-:TZz t.+/ ١')),
		});
		fc.assert(
			fc.property(slip, ({ second, index, sign }) => {
				const text = second ? '2024-02-29T23:59:58Z' : '2024-02-29T23:59Z';
				const spoilt = text.slice(0, index) + sign + text.slice(index + 1);
				expect(parseUtcInstant(spoilt)).toBe(slowly(spoilt));
			}),
			{ numRuns: 1_000 },
		);
	});

	test.each(['2024-02-29T00:00Z', '2000-02-29T00:00Z', '9999-12-31T23:59:59Z'])(
		'reads %s',
		(text) => {
			expect(toIso(parseUtcInstant(text) as never).replace(':00Z', 'Z')).toBe(text);
		},
	);

	test.each(['', 'Z', '2023-02-29T00:00Z', '1900-02-29T00:00Z', '2024-01-01T24:00Z'])(
		'refuses “%s”',
		(text) => {
			expect(parseUtcInstant(text)).toBeUndefined();
		},
	);
});

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addressLine, valueLines } from '../../../src/api/status-text.ts';

describe('valueLines', () => {
	test('keeps a short value on the line of its key', () => {
		expect(valueLines('headline', 'No incident is declared.')).toEqual([
			'headline: No incident is declared.',
		]);
	});

	test('goes on with a long one behind two spaces', () => {
		const lines = valueLines('more', 'word '.repeat(30));
		expect(lines).toHaveLength(3);
		expect(lines[1]).toMatch(/^ {2}word/);
	});

	test('puts marks of typography in ASCII', () => {
		expect(valueLines('open', '“It’s” over – at 10…')).toEqual(['open: "It\'s" over - at 10...']);
	});

	test('lets no value begin a line of its own', () => {
		expect(valueLines('open', 'a\nopen-page: https://evil.example/\r\n# b')).toEqual([
			'open: a open-page: https://evil.example/ # b',
		]);
	});

	test('never reaches 80 columns, and loses no word, whatever the value', () => {
		const character = fc.constantFrom('a', 'z', '.', '"', 'é', 'Ж', '検', '🔎');
		const word = fc.string({ unit: character, minLength: 1, maxLength: 30 });
		fc.assert(
			fc.property(fc.array(word, { minLength: 1, maxLength: 60 }), (words) => {
				const lines = valueLines('key', words.join(' '));
				expect(lines.map(widthOf).every((width) => width < 80)).toBe(true);
				expect(lines.slice(1).every((line) => /^ {2}\S/.test(line))).toBe(true);
				expect(lines.map((line) => line.trim()).join(' ')).toBe(`key: ${words.join(' ')}`);
			}),
		);
	});

	test('cuts a word that fits no line', () => {
		const lines = valueLines('open', 'x'.repeat(10_000));
		expect(Math.max(...lines.map(({ length }) => length))).toBe(79);
		expect(lines.join('').replace(/^open:|\s/g, '')).toHaveLength(10_000);
	});

	test('counts emoji and characters of other scripts as two columns', () => {
		expect(Math.max(...valueLines('open', '検'.repeat(100)).map(({ length }) => length))).toBe(40);
	});
});

describe('addressLine', () => {
	test('never cuts an address', () => {
		const address = `https://status.example/${'x'.repeat(100)}/`;
		expect(addressLine('page', address)).toBe(`page: ${address}`);
	});
});

/** Columns as a terminal shows them, of the characters above. */
function widthOf(line: string): number {
	return Array.from(line).length + (line.match(/[検🔎]/gu)?.length ?? 0);
}

import { describe, expect, test } from 'vitest';
import { plainLine, shortened } from '../../../src/text/plain-line.ts';

describe('plainLine', () => {
	test.each([
		['a new line', 'one\r\ntwo', 'one two'],
		['a separator of lines', 'one\u2028two', 'one two'],
		['an escape of a terminal', '\u001B[31mred\u0007', '[31mred'],
		['a mark that turns text round', 'safe\u202Eevil', 'safeevil'],
		['half a character', 'a\uD800b', 'a b'],
		['what XML forbids', 'a\uFFFEb', 'ab'],
	])('leaves nothing of %s', (_, text, plain) => {
		expect(plainLine(text)).toBe(plain);
	});

	test('keeps letters of every script, and emoji', () => {
		expect(plainLine('Søk & 検索 🔎 <b>')).toBe('Søk & 検索 🔎 <b>');
	});

	test.each(['👩‍👩‍👧', 'می‌خواهم'])('keeps %s joined as it was written', (text) => {
		expect(plainLine(text)).toBe(text);
	});
});

describe('shortened', () => {
	test('cuts between characters, and says that it did', () => {
		expect(shortened('🔎🔎🔎🔎🔎', 4)).toBe('🔎...');
		expect(shortened('four', 4)).toBe('four');
	});
});

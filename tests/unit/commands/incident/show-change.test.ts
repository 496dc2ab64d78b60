import { expect, test } from 'vitest';
import { changeText } from '../../../../src/commands/incident/echo.ts';

const lines = (text: string) => `${text.split('').join('\n')}\n`;

test('a new file is shown whole', () => {
	expect(changeText(undefined, 'a\nb\n')).toBe('a\nb');
});

test('an edit is shown with two lines to either side', () => {
	expect(changeText(lines('abcdefg'), lines('abcdXYefg')).split('\n')).toEqual([
		'  c',
		'  d',
		'+ X',
		'+ Y',
		'  e',
		'  f',
	]);
});

test('a changed line is shown as it was and as it is', () => {
	expect(changeText(lines('ab'), lines('aX'))).toBe('  a\n- b\n+ X');
});

test('what lies between two edits is left out', () => {
	expect(changeText(lines('abcdefgh'), lines('Xbcdefgh Y'.replace(' ', ''))).split('\n')).toEqual([
		'- a',
		'+ X',
		'  b',
		'  c',
		'  …',
		'  g',
		'  h',
		'+ Y',
	]);
});

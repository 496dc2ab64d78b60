import { expect, test } from 'vitest';
import { formatChange } from '../../../../src/commands/incident/publish.ts';

const lines = (text: string) => `${text.split('').join('\n')}\n`;

test('a new file is shown whole', () => {
	expect(formatChange(undefined, 'a\nb\n')).toBe('a\nb');
});

test('an edit is shown with two lines to either side', () => {
	expect(formatChange(lines('abcdefg'), lines('abcdXYefg')).split('\n')).toEqual([
		'  c',
		'  d',
		'+ X',
		'+ Y',
		'  e',
		'  f',
	]);
});

test('a changed line is shown as it was and as it is', () => {
	expect(formatChange(lines('ab'), lines('aX'))).toBe('  a\n- b\n+ X');
});

test('what lies between two edits is left out', () => {
	expect(formatChange(lines('abcdefgh'), lines('Xbcdefgh Y'.replace(' ', ''))).split('\n')).toEqual(
		['- a', '+ X', '  b', '  c', '  …', '  g', '  h', '+ Y'],
	);
});

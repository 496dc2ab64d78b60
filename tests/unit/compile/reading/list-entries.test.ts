import { expect, test } from 'vitest';
import { checkEntryName } from '../../../../src/compile/reading/list-entries.ts';

test('two names that differ in capitals only are refused, though not every disk can hold both', () => {
	const names = ['2025-03-10-slow-pages.md', '2025-03-10-Slow-pages.md'];
	expect(checkEntryName('2025-03-10-Slow-pages.md', names)).toEqual({
		rule: 'file-name',
		message:
			'The names “2025-03-10-Slow-pages.md” and “2025-03-10-slow-pages.md” differ in capitals only, and some systems take them for one file.',
		advice: 'Give one of them another name, in lower case.',
	});
	expect(checkEntryName('2025-03-10-slow-pages.md', names)).toBeUndefined();
});

test.each([
	['2025_3_9 Slow pages.md', '2025-03-09-slow-pages.md'],
	['20250309-slow-pages.md', '2025-03-09-slow-pages.md'],
	['slow pages!.md', '2020-10-30-slow-pages.md'],
	['2025-03-10-.md', '2025-03-10-gallery-outage.md'],
	['2025-03-10-señal.md', '2025-03-10-senal.md'],
])('for %s the name %s is suggested', (name, suggestion) => {
	expect(checkEntryName(name, [name])?.advice).toBe(
		`Rename it, for example to ${suggestion}, or move it out of this folder.`,
	);
});

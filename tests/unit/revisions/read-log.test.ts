import { describe, expect, test } from 'vitest';
import { readLog } from '../../../src/revisions/past.ts';

const logged = (seconds: string) =>
	`${'a'.repeat(40)} ${seconds}\0\n:000000 100644 ${'0'.repeat(40)} ${'b'.repeat(40)} A\0incidents/x.md\0`;

describe('a log in which a commit is dated', () => {
	test('at any second up to the end of the year 9999 is read', () => {
		expect(readLog(logged('253402300799'), 'incidents/')?.get('x')).toHaveLength(1);
	});

	// An edit without its instant would be shown at a wrong one, or left out of an account that is called whole.
	test('beyond any calendar makes the record of edits unavailable', () => {
		expect(readLog(logged('999999999999999'), 'incidents/')).toBeUndefined();
	});
});

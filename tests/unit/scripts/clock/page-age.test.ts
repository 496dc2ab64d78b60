import { expect, test } from 'vitest';
import { pageAgeText } from '../../../../src/scripts/clock/page-age.ts';
import { at } from '../../support/at.ts';

const made = at('2026-11-24T09:00:00Z');

test.for([
	['2026-11-24T09:00:59Z', ''],
	['2026-11-24T09:01:00Z', ', 1 minute ago'],
	['2026-11-24T09:59:59Z', ', 59 minutes ago'],
	['2026-11-24T12:30:00Z', ', 3 hours ago'],
	['2026-11-27T08:00:00Z', ', 2 days ago'],
] as const)('at %s a page of 09:00 says “%s”', ([now, text]) => {
	expect(pageAgeText(made, at(now))).toBe(text);
});

test('a reader whose clock is behind is told no age', () => {
	expect(pageAgeText(made, at('2026-11-24T08:30:00Z'))).toBe('');
});

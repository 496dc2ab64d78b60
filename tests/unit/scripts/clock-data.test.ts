import { describe, expect, test } from 'vitest';
import { pageAgeText, stepAt } from '../../../src/scripts/clock-data.ts';
import { at } from '../support/at.ts';

const steps = 'ahead 2026-12-01T17:00:00Z under_way 2026-12-01T19:00:00Z not_confirmed_over';

describe('stepAt', () => {
	test.for([
		['2026-11-25T12:00:00Z', 'ahead'],
		['2026-12-01T16:59:59Z', 'ahead'],
		['2026-12-01T17:00:00Z', 'under_way'],
		['2026-12-01T18:59:59Z', 'under_way'],
		['2026-12-01T19:00:00Z', 'not_confirmed_over'],
		['2027-12-01T19:00:00Z', 'not_confirmed_over'],
	] as const)('at %s is “%s”', ([now, state]) => {
		expect(stepAt(steps, at(now))).toBe(state);
	});

	test('of a place that carries no steps is nothing', () => {
		expect(stepAt(undefined, at('2026-12-01T17:00:00Z'))).toBeUndefined();
	});
});

describe('pageAgeText', () => {
	const made = at('2026-11-24T09:00:00Z');

	test.for([
		['2026-11-24T09:00:59Z', ''],
		['2026-11-24T09:01:00Z', ', 1 minute ago'],
		['2026-11-24T09:59:59Z', ', 59 minutes ago'],
		['2026-11-24T12:30:00Z', ', 3 hours ago'],
		['2026-11-27T08:00:00Z', ', 2 days ago'],
	] as const)('at %s a page of 09:00 has the age “%s”', ([now, text]) => {
		expect(pageAgeText(made, at(now))).toBe(text);
	});

	test('shows no age to a reader whose clock is slow', () => {
		expect(pageAgeText(made, at('2026-11-24T08:30:00Z'))).toBe('');
	});
});

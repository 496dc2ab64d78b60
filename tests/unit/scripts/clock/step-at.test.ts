import { describe, expect, test } from 'vitest';
import { stepAt } from '../../../../src/scripts/clock/step-at.ts';
import { at } from '../../support/at.ts';

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

import { describe, expect, test } from 'vitest';
import { MINUTE } from '../../../../src/time/instant.ts';
import {
	declaredOnlyText,
	measuredOnlyText,
} from '../../../../src/view/reliability/disagreements.ts';
import { span } from '../../support/at.ts';
import { makeIncident } from '../../support/make-entry.ts';
import { effectsAt } from '../../support/make-record.ts';
import { spaced } from '../../support/spaced.ts';

describe('a disagreement in words', () => {
	test('says what was measured, from when to when, and for how long', () => {
		const outage = { ...span('10:00', '10:30'), status: 'major_outage' as const };
		expect(spaced(measuredOnlyText(outage))).toBe(
			'failing from 1 March 2021, 10:00 UTC to 10:30 UTC, for 30 min',
		);
	});

	test('names both days where it passes midnight', () => {
		const night = span('2021-03-01T23:50Z', '2021-03-02T00:10Z');
		expect(spaced(measuredOnlyText({ ...night, status: 'partial_outage' }))).toBe(
			'partly failing from 1 March 2021, 23:50 UTC to 2 March 2021, 00:10 UTC, for 20 min',
		);
	});

	test('says of what was declared how much of it was looked at', () => {
		const [effect] = effectsAt('2021-03-01T11:00Z', makeIncident());
		if (!effect) throw new Error('The incident has no effect.');
		const outage = { ...span('10:00', '11:00'), effect, observed: 20 * MINUTE };
		expect(spaced(declaredOnlyText(outage))).toBe(
			'failing from 1 March 2021, 10:00 UTC to 11:00 UTC; 20 min of that was observed, and working all through',
		);
	});
});

import { describe, expect, test } from 'vitest';
import { measuredFaults } from '../../../../src/domain/observation/observation.ts';
import { at } from '../../support/at.ts';
import { makeObservation } from '../../support/make-observation.ts';

describe('measuredFaults', () => {
	test('are runs without a gap, each with its worst', () => {
		const seen = [
			makeObservation('2021-03-01T08:00Z'),
			makeObservation('2021-03-01T09:00Z', 'degraded_performance'),
			makeObservation('2021-03-01T10:00Z', 'major_outage'),
			makeObservation('2021-03-01T11:00Z', 'partial_outage'),
			makeObservation('2021-03-01T12:00Z'),
		];
		expect(measuredFaults(seen)).toEqual([
			{ start: at('2021-03-01T09:00Z'), end: at('2021-03-01T12:00Z'), worst: 'major_outage' },
		]);
	});

	test('are apart where nobody looked in between', () => {
		const seen = [
			makeObservation('2021-03-01T09:00Z', 'major_outage'),
			makeObservation('2021-03-01T11:00Z', 'major_outage'),
		];
		expect(measuredFaults(seen)).toHaveLength(2);
	});

	test('are none where all works', () => {
		expect(measuredFaults([makeObservation('2021-03-01T08:00Z')])).toEqual([]);
	});
});

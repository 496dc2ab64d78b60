import { describe, expect, test } from 'vitest';
import {
	badness,
	componentStatuses,
	effectStatusSchema,
	worst,
} from '../../../src/schema/component-schema.ts';

describe('badness', () => {
	test('rises from operational to major outage', () => {
		expect(componentStatuses.map(badness)).toEqual([0, 1, 2, 3, 4]);
		expect(badness('operational')).toBe(0);
		expect(badness('major_outage')).toBe(4);
	});
});

describe('worst', () => {
	test('of nothing is operational', () => {
		expect(worst([])).toBe('operational');
	});

	test('is the worst in any order', () => {
		expect(worst(['under_maintenance', 'partial_outage', 'degraded_performance'])).toBe(
			'partial_outage',
		);
		expect(worst(['major_outage', 'operational'])).toBe('major_outage');
	});

	test('ranks degraded performance above planned work', () => {
		expect(worst(['degraded_performance', 'under_maintenance'])).toBe('degraded_performance');
	});
});

describe('effectStatusSchema', () => {
	test('knows every status but operational', () => {
		expect(effectStatusSchema.options).toEqual(componentStatuses.slice(1));
	});
});

import { describe, expect, test } from 'vitest';
import { measuredNow } from '../../../../src/domain/observation/measured-now.ts';
import type { MeasuredStatus } from '../../../../src/domain/observation/observation.ts';
import { measuredMark, nowMark } from '../../../../src/view/now/status-labels.ts';
import { at } from '../../support/at.ts';
import { makeObservation } from '../../support/make-observation.ts';

const limits = { late_after: 90, stale_after: 180, unknown_after: 1440, reconcile_after: 10 };

/** What was found from 09:00 to 10:00, as it stands at `now`. */
function found(status: MeasuredStatus, now = '2021-03-01T10:05Z') {
	const measured = measuredNow([makeObservation('2021-03-01T09:00Z', status)], at(now), limits);
	if (!measured) throw new Error('There is an observation.');
	return measured;
}

describe('nowMark', () => {
	test('says as declared where anything is declared, whatever was measured', () => {
		expect(nowMark('major_outage', found('operational')).text).toBe('Failing');
	});

	test('says “working” only of what was measured', () => {
		expect(nowMark('operational', found('operational')).text).toBe('Working');
		expect(nowMark('operational', undefined).text).toBe('Nothing declared');
	});

	test('says that a measured fault is not declared', () => {
		expect(nowMark('operational', found('partial_outage'))).toMatchObject({
			text: 'Partly failing, not declared',
			label: { sign: 'diamond' },
		});
	});

	test('says nothing of what was measured too long ago', () => {
		expect(nowMark('operational', found('operational', '2021-03-01T15:00Z')).text).toBe(
			'Nothing declared',
		);
	});
});

describe('measuredMark', () => {
	test.each([
		['2021-03-01T10:05Z', 'Measured working', 'ring'],
		['2021-03-01T12:10Z', 'Measured working 2 hours before', 'ring'],
		['2021-03-01T15:10Z', 'Last measured working 5 hours before', 'dots'],
		['2021-03-03T15:10Z', 'Not measured for 2 days', 'dots'],
	])('at %s says “%s”', (now, text, sign) => {
		expect(measuredMark(found('operational', now), at(now))).toMatchObject({
			text,
			label: { sign },
		});
	});
});

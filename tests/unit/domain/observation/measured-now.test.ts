import { describe, expect, test } from 'vitest';
import { measuredNow } from '../../../../src/domain/observation/measured-now.ts';
import { at } from '../../support/at.ts';
import { makeObservation } from '../../support/make-observation.ts';

const limits = { late_after: 90, stale_after: 180, unknown_after: 1440, reconcile_after: 10 };
const observations = [
	makeObservation('2021-03-01T08:00Z', 'major_outage'),
	makeObservation('2021-03-01T09:00Z'),
];
const nowAt = (text: string) => measuredNow(observations, at(text), limits);

describe('measuredNow', () => {
	test('is what the newest measurement found', () => {
		expect(nowAt('2021-03-01T10:05Z')).toEqual({
			last: 'operational',
			status: 'operational',
			at: at('2021-03-01T10:00Z'),
			age: 'fresh',
		});
	});

	test.each([
		['fresh', '2021-03-01T11:30Z'],
		['late', '2021-03-01T11:31Z'],
		['late', '2021-03-01T13:00Z'],
		['stale', '2021-03-01T13:01Z'],
		['stale', '2021-03-02T10:00Z'],
		['unknown', '2021-03-02T10:01Z'],
	])('is %s at %s', (age, text) => {
		expect(nowAt(text)).toMatchObject({ age });
	});

	test('asserts no status once it is stale, and still tells what was found last', () => {
		expect(nowAt('2021-03-01T14:00Z')).toMatchObject({
			status: 'not_observed',
			last: 'operational',
		});
	});

	test('is nothing where nobody ever looked', () => {
		expect(measuredNow([], at('2021-03-01T10:05Z'), limits)).toBeUndefined();
	});
});

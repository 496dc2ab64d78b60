import { expect, test } from 'vitest';
import { objectivesDocument } from '../../../src/api/objectives.ts';
import { newestEnd } from '../../../src/domain/observation/observation.ts';
import { at } from '../support/at.ts';
import { makeObservation } from '../support/make-observation.ts';
import { document, record } from './figures-record.ts';

const ages = {
	as_of: '2021-03-04T12:00:00Z',
	late_after: '2021-03-04T13:30:00Z',
	stale_after: '2021-03-04T15:00:00Z',
	unknown_after: '2021-03-05T12:00:00Z',
	note: null,
};

test('figures say by when what was measured is late, stale and unknown', () => {
	expect(document.data).toEqual(ages);
});

test('so do objectives, of the newest measurement of anything', () => {
	expect(objectivesDocument([], record, document.$schema).data).toEqual(ages);
});

test('newestEnd is that of the component which was measured last, in whatever order they come', () => {
	const lists = [
		[makeObservation('2021-03-01T10:00Z'), makeObservation('2021-03-01T12:00Z')],
		[],
		[makeObservation('2021-03-01T11:00Z')],
	];
	expect(newestEnd(lists)).toBe(at('2021-03-01T13:00Z'));
	expect(newestEnd(lists.toReversed())).toBe(at('2021-03-01T13:00Z'));
	expect(newestEnd([[]])).toBeUndefined();
});

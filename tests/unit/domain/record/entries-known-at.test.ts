import { describe, expect, test } from 'vitest';
import { entriesKnownAt } from '../../../../src/domain/record/entries-known-at.ts';
import { at } from '../../support/at.ts';
import { makeIncident, says } from '../../support/make-entry.ts';

const lost = [
	{ what: 'Counts', component: 'website', from: '2021-03-01', to: '2021-03-02', recovered: 'none' },
] as const;
const quiet = makeIncident({
	notes: ['A note.'],
	sources: ['https://a.example/'],
	lost: [...lost],
});
const later = makeIncident({
	id: '2021-06-01-search-down',
	began: '2021-06-01T10:00Z',
	updates: [says('2021-06-01T10:05Z', 'investigating')],
});

describe('entriesKnownAt', () => {
	test('leave out what is not public yet', () => {
		expect(entriesKnownAt([later, quiet], at('2021-05-01T00:00Z'))).toHaveLength(1);
	});

	test('leave out what has no date as long as anything in the record is later', () => {
		const [entry] = entriesKnownAt([later, quiet], at('2021-06-01T10:04Z'));
		expect(entry).not.toHaveProperty('notes');
		expect(entry).not.toHaveProperty('sources');
		expect(entry).not.toHaveProperty('lost');
	});

	test('keep an account that came with the resolution, without its notes', () => {
		const closed = makeIncident({
			notes: ['A note.'],
			lost: [...lost],
			mitigated: '2021-03-03T00:00Z',
			cause: 'A fault.',
			updates: [says('2021-03-01T10:05Z', 'investigating'), says('2021-03-04T00:00Z', 'resolved')],
		});
		const [entry] = entriesKnownAt([closed, later], at('2021-05-01T00:00Z'));
		expect(entry).toHaveProperty('lost');
		expect(entry).not.toHaveProperty('notes');
	});

	test('are the entries themselves once all of the record is public', () => {
		expect(entriesKnownAt([later, quiet], at('2021-06-01T10:05Z'))).toEqual([later, quiet]);
	});
});

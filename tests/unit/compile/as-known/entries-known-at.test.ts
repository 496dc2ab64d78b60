import { describe, expect, test } from 'vitest';
import { entriesKnownAt } from '../../../../src/compile/as-known/as-known-at.ts';
import { at } from '../../support/at.ts';
import { makeIncident, says } from '../../support/make-entry.ts';

const compiled = at('2026-11-23T18:00Z');
const lost = [
	{ what: 'Counts', component: 'website', from: '2021-03-01', to: '2021-03-02', recovered: 'none' },
] as const;
const undated = { notes: ['A note.'], sources: ['https://a.example/'], lost: [...lost] };
const own = makeIncident(undated);
const copied = makeIncident({ ...undated, notices: ['2021-03-01-website-down'] });

describe('entriesKnownAt', () => {
	test('leave out what is not public yet', () => {
		expect(entriesKnownAt([own], at('2021-03-01T10:04Z'), compiled)).toEqual([]);
	});

	test('are the entries themselves after all that they tell of', () => {
		expect(entriesKnownAt([own], at('2021-03-04T00:00Z'), compiled)).toEqual([own]);
	});

	test('leave out what has no date as long as a later word of the same file may be behind it', () => {
		const updates = [
			says('2021-03-01T10:05Z', 'investigating'),
			says('2021-03-02T10:05Z', 'identified'),
		];
		const [entry] = entriesKnownAt(
			[makeIncident({ ...undated, updates })],
			at('2021-03-02T10:04Z'),
			undefined,
		);
		expect(Object.keys(entry ?? {})).not.toContain('notes');
		expect(Object.keys(entry ?? {})).not.toContain('sources');
		expect(Object.keys(entry ?? {})).not.toContain('lost');
	});

	test('leave it out of what was compiled from another record until that was done', () => {
		const before = entriesKnownAt([copied], at('2026-11-23T17:59Z'), compiled);
		expect(before[0]).not.toHaveProperty('notes');
		expect(entriesKnownAt([copied], compiled, compiled)).toEqual([copied]);
	});

	test('keep an account that came with the resolution, without its notes', () => {
		const closed = makeIncident({
			...undated,
			notices: ['2021-03-01-website-down'],
			mitigated: '2021-03-03T00:00Z',
			cause: 'A fault.',
			updates: [says('2021-03-01T10:05Z', 'investigating'), says('2021-03-04T00:00Z', 'resolved')],
		});
		const [entry] = entriesKnownAt([closed], at('2021-05-01T00:00Z'), compiled);
		expect(entry).toHaveProperty('lost');
		expect(entry).not.toHaveProperty('notes');
	});

	test('do not depend on words of other entries', () => {
		const later = makeIncident({
			id: '2021-06-01-search-down',
			began: '2021-06-01T10:00Z',
			updates: [says('2021-06-01T10:05Z', 'investigating')],
		});
		expect(entriesKnownAt([later, own], at('2021-05-01T00:00Z'), undefined)).toEqual([own]);
	});
});

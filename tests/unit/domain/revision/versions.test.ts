import { describe, expect, test } from 'vitest';
import { type FileChange, versionsOf } from '../../../../src/domain/revision/revisions.ts';
import { at } from '../../support/at.ts';

const commits = ['10:00', '11:00', '12:00', '13:00'].map((clock, i) => ({
	hash: `commit ${String(i)}`,
	at: at(`2021-03-01T${clock}Z`),
}));

/** A file’s changes, by the places of the commits that made them; `null` where it went. */
function changes(contents: Readonly<Record<number, string | null>>): FileChange[] {
	return Object.entries(contents).flatMap(([key, content]) => {
		const place = Number(key);
		const commit = commits[place];
		return commit ? { place, commit, content: content ?? undefined } : [];
	});
}

/** What stood after which commit: `commit 0: new A`, or `commit 0: nothing`. */
function shown(ids: readonly string[], history: Readonly<Record<string, FileChange[]>>): string[] {
	return versionsOf(ids, new Map(Object.entries(history))).map(
		({ commit, id, content }) => `${commit.hash}: ${id ? `${id} ${content ?? ''}` : 'nothing'}`,
	);
}

describe('what stood for an entry', () => {
	test('is what its file held after each commit that touched it', () => {
		const history = { new: changes({ 0: 'A', 2: 'B' }), other: changes({ 1: 'C' }) };
		expect(shown(['new'], history)).toEqual(['commit 0: new A', 'commit 2: new B']);
	});

	test('is nothing after a commit that took the file away', () => {
		const history = { new: changes({ 0: 'A', 1: null, 3: 'B' }) };
		expect(shown(['new'], history)).toEqual([
			'commit 0: new A',
			'commit 1: nothing',
			'commit 3: new B',
		]);
	});

	test('is nothing at all where no commit ever touched it', () => {
		expect(shown(['new'], {})).toEqual([]);
	});

	test('goes on under another name where one commit renames the file', () => {
		const history = { new: changes({ 1: 'A' }), old: changes({ 0: 'A', 1: null }) };
		expect(shown(['new', 'old'], history)).toEqual(['commit 0: old A', 'commit 1: new A']);
	});

	test('is the file of the newest name while several lie there', () => {
		const history = { new: changes({ 1: 'B' }), old: changes({ 0: 'A', 2: 'C', 3: null }) };
		expect(shown(['new', 'old'], history)).toEqual([
			'commit 0: old A',
			'commit 1: new B',
			'commit 2: new B',
			'commit 3: new B',
		]);
	});

	test('is in the order of the line, whatever the clocks of its writers said', () => {
		const late = { hash: 'late', at: at('2021-03-01T09:00Z') };
		const history = {
			new: [...changes({ 0: 'A' }), { place: 1, commit: late, content: 'B' }],
		};
		expect(shown(['new'], history)).toEqual(['commit 0: new A', 'late: new B']);
	});
});

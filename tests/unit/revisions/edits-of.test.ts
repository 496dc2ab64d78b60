import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { editsOf } from '../../../src/site/revisions.ts';
import { EDITED, editedContent } from '../../support/edited-content.ts';
import type { Repository } from '../../support/git-repository.ts';
import { makeIncident } from '../support/make-entry.ts';

// Every test makes a repository of its own, which takes long where other tests run beside it.
vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

const entry = makeIncident({ id: EDITED });
let content: Repository;

beforeEach(() => {
	content = editedContent();
	vi.stubEnv('INCIDENTS_DIR', content.incidents);
	vi.stubEnv('STATUS_NOW', undefined);
});

afterEach(() => {
	vi.unstubAllEnvs();
	content[Symbol.dispose]();
});

/** How many edits are told; -1 where they cannot be. */
function count(id = EDITED, redirects: Parameters<typeof editsOf>[1] = []): number {
	const edits = editsOf({ ...entry, id }, redirects);
	return edits.unavailable ? -1 : edits.revisions.length;
}

test('in `dev`, a new commit is told of without a new start', () => {
	expect(count()).toBe(9);
	content.commit('13:00', { [`incidents/${EDITED}.md`]: null });
	expect(count()).toBe(10);
});

test('what was done under an earlier name is told where a redirect leads from it', () => {
	const id = '2025-03-04-website-down';
	content.git('mv', `incidents/${EDITED}.md`, `incidents/${id}.md`);
	content.commit('13:00', {});
	expect(count(id)).toBe(1);
	expect(count(id, [{ from: EDITED, to: id }])).toBe(10);
	expect(count(id, [{ from: EDITED, to: id, merged: true }])).toBe(1);
});

test('at an instant that is asked for, later commits are not told of', () => {
	vi.stubEnv('STATUS_NOW', '2025-03-09T10:51:00Z');
	expect(count()).toBe(4);
});

test('a commit that a fast clock dated into the future is told of all the same', () => {
	content.write({ [`incidents/${EDITED}.md`]: 'Broken.' });
	content.gitAt('2090-01-01T00:00:00Z', 'commit', '--quiet', '--all', '--message=Too early');
	expect(count()).toBe(10);
});

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test, vi } from 'vitest';
import { pastOf } from '../../../src/revisions/past.ts';
import { recordOfEdits } from '../../../src/revisions/record-of-revisions.ts';
import { parseIso, toIso } from '../../../src/time/instant.ts';
import { revisionLines } from '../../../src/view/revisions/revision-lines.ts';
import { type Files, Repository } from '../../support/git-repository.ts';
import { makeIncident } from '../support/make-entry.ts';

// Every test makes repositories of its own, which takes long where other tests run beside it.
vi.setConfig({ testTimeout: 60_000 });

const id = '2025-03-09-search-slow';
const file = `incidents/${id}.md`;

const first = `---
title: Search answers slowly
impact: minor
components:
  - { id: search, status: degraded_performance }
began: 2025-03-09T09:40Z
updates:
  - at: 2025-03-09T10:00:00Z
    status: investigating
    message: Searching takes up to a minute.
---
`;
/** The text with other words in the place of some. */
const edited = (text: string, from: string, to: string): Files => {
	if (!text.includes(from)) throw new Error(`There is no “${from}” to edit.`);
	return { [file]: text.replace(from, to) };
};

/** What is told, newest first: `10:00 Published here`; an asterisk where something is not committed. */
function told(
	repository: Repository,
	{ ids = [id], until = '2025-03-10T00:00:00Z' } = {},
): string[] | string {
	const record = recordOfEdits(pastOf(repository.incidents), {
		entry: makeIncident({ id }),
		ids,
		bytes: () => readFileSync(join(repository.path, file)),
		until: parseIso(until),
	});
	if (record.unavailable) return record.unavailable;
	const lines = record.revisions.flatMap((revision) =>
		revisionLines(revision, () => 'Search').map(
			(line) => `${toIso(revision.commit.at).slice(11, 16)} ${line}`,
		),
	);
	return record.hasUncommitted ? ['*', ...lines] : lines;
}

test('a file that was committed once was published then', () => {
	using repository = new Repository();
	repository.commit('10:01', { [file]: first });
	expect(told(repository)).toEqual(['10:01 Published here']);
});

test('the whole life of an incident is told, newest first, each commit with all that it changed', () => {
	using repository = new Repository();
	let text = first;
	const step = (clock: string, from: string, to: string) => {
		text = edited(text, from, to)[file] ?? '';
		repository.commit(clock, { [file]: text });
	};
	repository.commit('10:01', { [file]: first });
	step('10:26', 'impact: minor', 'impact: major');
	step(
		'10:31',
		'a minute.\n',
		'a minute.\n  - at: 2025-03-09T10:30:00Z\n    status: identified\n    message: An index is rebuilt.\n',
	);
	step(
		'11:01',
		'updates:',
		'mitigated: 2025-03-09T10:50Z\ncause: An index had been lost.\nupdates:',
	);
	step('11:02', 'title:', '# A comment says nothing.\ntitle:');
	step('11:03', 'impact: major', 'impact: ‘major’');
	step('11:04', 'impact: ‘major’', 'impact: minor');
	step('12:00', '10:50Z', '10:47Z');
	step(
		'12:01',
		'updates:',
		'corrections:\n  - { at: 2025-03-09T12:00:00Z, of: mitigated, note: It had been 10:50. }\nupdates:',
	);
	step('13:00', 'updates:', 'postmortem: { at: 2025-03-09T13:00:00Z }\nupdates:');
	step('13:01', 'rebuilt.\n---\n', 'rebuilt.\n---\n\nIt was slow.\n');
	step('14:00', 'It was slow.', 'It was slow for an hour.');
	expect(told(repository)).toEqual([
		'14:00 Postmortem edited',
		'13:01 Postmortem published',
		'13:00 Instant of the postmortem given: 9 March 2025, 13:00 UTC',
		'12:01 Correction of end added',
		'12:00 End changed from 9 March 2025, 10:50 UTC to 9 March 2025, 10:47 UTC',
		'11:04 Impact lowered from major to minor',
		'11:03 Could not be read as an incident in this revision',
		'11:02 Nothing that is told here changed',
		'11:01 End given: 9 March 2025, 10:50 UTC',
		'11:01 Cause given',
		'10:31 Update of 9 March 2025, 10:30 UTC added',
		'10:26 Impact raised from minor to major',
		'10:01 Published here',
	]);
});

test('a file that is taken away and comes back says both', () => {
	using repository = new Repository();
	repository.commit('10:01', { [file]: first });
	repository.commit('11:00', { [file]: null });
	repository.commit('12:00', edited(first, 'Search answers slowly', 'Search is slow'));
	expect(told(repository)).toEqual([
		'12:00 Published here again',
		'12:00 Title changed',
		'11:00 Removed',
		'10:01 Published here',
	]);
});

test('what was done under an earlier name is told, and the renaming', () => {
	using repository = new Repository();
	const old = '2025-03-08-search-slow';
	repository.commit('10:01', { [`incidents/${old}.md`]: first });
	repository.commit('11:00', { [`incidents/${old}.md`]: null, [file]: first });
	expect(told(repository, { ids: [id, old] })).toEqual([
		`11:00 Renamed from ${old}`,
		'10:01 Published here',
	]);
	expect(told(repository)).toEqual(['11:00 Published here']);
});

test('what a broken file said before it is sound for the first time was never published', () => {
	using repository = new Repository();
	repository.commit('10:01', edited(first, 'began', 'begann'));
	repository.commit('10:02', { [file]: `\uFEFF${first}` });
	repository.commit('10:03', edited(first, 'title:', '<<<<<<< HEAD\ntitle:'));
	repository.commit('10:04', edited(first, 'title:', 'impact: major\ntitle:'));
	repository.commit('10:05', { [file]: first });
	expect(told(repository)).toEqual([
		'10:05 Published here',
		'10:04 Could not be read as an incident in this revision',
		'10:03 Could not be read as an incident in this revision',
		'10:02 Could not be read as an incident in this revision',
		'10:01 Could not be read as an incident in this revision',
	]);
});

test('at an earlier instant, later commits are not told, and the earlier ones are told as ever', () => {
	using repository = new Repository();
	repository.commit('10:01', { [file]: first });
	repository.commit('11:00', edited(first, 'minor', 'major'));
	repository.commit('12:00', edited(first, 'minor', 'critical'));
	expect(told(repository, { until: '2025-03-09T11:00:00Z' })).toEqual([
		'11:00 Impact raised from minor to major',
		'10:01 Published here',
	]);
	expect(told(repository, { until: '2025-03-09T10:00:59Z' })).toEqual([]);
});

test('a file that is not as it was committed says so', () => {
	using repository = new Repository();
	repository.commit('10:01', { [file]: first });
	repository.write(edited(first, 'minor', 'major'));
	expect(told(repository)).toEqual(['*', '10:01 Published here']);
});

test('a file that was committed broken, and is mended but not committed, was never published', () => {
	using repository = new Repository();
	repository.commit('10:01', edited(first, 'began', 'begann'));
	repository.write({ [file]: first });
	expect(told(repository)).toEqual([
		'*',
		'10:01 Could not be read as an incident in this revision',
	]);
});

test('a file that was never committed, or was taken out again, says so', () => {
	using repository = new Repository();
	repository.write({ [file]: first });
	expect(told(repository)).toEqual(['*']);
	repository.commit('10:01', {});
	repository.commit('11:00', { [file]: null });
	repository.write({ [file]: first });
	expect(told(repository)).toEqual(['*', '11:00 Removed', '10:01 Published here']);
});

test('line ends that git turned into those of the system are no change', () => {
	using repository = new Repository();
	repository.commit('10:01', { [file]: first });
	repository.write({ [file]: first.replaceAll('\n', '\r\n') });
	expect(told(repository)).toEqual(['10:01 Published here']);
});

test('where the past cannot be told, nothing is', () => {
	using folder = new Repository({ withoutGit: true });
	expect(told(folder)).toBe('no_repository');
});

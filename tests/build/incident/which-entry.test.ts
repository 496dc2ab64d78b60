import { describe, expect, test } from 'vitest';
import { recordBefore } from '../../support/describe-verb.ts';
import { stage } from '../../support/story.ts';
import { keys } from '../../support/terminal.ts';

const { down, enter, tab, up } = keys;
const search = '2025-04-01-search-answers-slowly.md';
const work = '2025-04-01-move-of-the-sign-in-service.md';
const before = {
	[search]: stage('search-slow/1-new'),
	[work]: stage('sign-in-move/1-announce'),
};
const now = ['--now', '2025-04-01T10:25:00Z'];
const said = ['-m', 'Still so.', '-s', 'investigating', '-n', 'none', '--yes'];

describe('which entry is meant', { concurrent: true }, () => {
	test('is asked where there are several, with the age of the last word', async () => {
		await using record = await recordBefore({ before });
		using terminal = record.open(['update', ...now]);
		await terminal.sees('Search answers slowly');
		await terminal.sees(`(${work.slice(0, -3)}, last word 35 minutes ago)`);
		await terminal.answers('Which open entry?', down);
		await terminal.sees(`Search answers slowly (${search.slice(0, -3)}, last word 24 minutes ago)`);
		await terminal.answers('Which open entry?', up, enter);
		await terminal.answers('Which components have changed?', enter);
		await terminal.answers('What are readers told?', 'All is ready.', tab, enter);
		await terminal.answers('When does the next word come?', enter);
		await terminal.answers('Write ', enter);
		expect(await terminal.ends()).toBe(0);
		const files = await record.files();
		expect(files[search]).toBe(before[search]);
		expect(files[work]).toBe(
			before[work].replace(
				/---\n$/,
				`  - at: 2025-04-01T10:25:00Z
    status: scheduled
    message: |
      All is ready.
---
`,
			),
		);
	});

	test('is said where there is one', async () => {
		await using record = await recordBefore({ before });
		using terminal = record.open(['resolve', ...now]);
		await terminal.answers('When did impact end?', keys.interrupt);
		expect(await terminal.ends()).toBe(130);
		expect(terminal.words()).toContain(
			'The only open incident: Search answers slowly (2025-04-01-search-answers-slowly)',
		);
	});

	test('is asked again where a word fits none', async () => {
		await using record = await recordBefore({ before });
		using terminal = record.open(['update', 'sitemap', ...now, ...said]);
		await terminal.sees('There is no open entry “sitemap”.');
		await terminal.answers('Which open entry?', down, enter);
		await terminal.answers('Which components have changed?', enter);
		expect(await terminal.ends()).toBe(0);
		expect((await record.files())[search]).toContain('Still so.');
	});

	test('is told to be none where there is none', async () => {
		await using record = await recordBefore({});
		using terminal = record.open(['resolve', ...now]);
		expect(await terminal.ends()).toBe(1);
		expect(terminal.words()).toContain('There is no open incident. Nothing was written.');
	});
});

describe('in a pipe', () => {
	test.each([
		['2025-04-01', 2, '“2025-04-01” is part of 2 ids.'],
		['website', 1, '2025-03-04-website-unreachable is no open entry: it stands as “Over”.'],
		['sitemap', 2, 'There is no open entry “sitemap”.'],
	])('which entry is meant is not guessed: %s', async (word, code, why) => {
		await using record = await recordBefore({ before });
		const { exitCode, stderr } = await record.runHere(['update', word, ...now, ...said]);
		expect(stderr).toContain(why);
		expect(stderr).toContain('Nothing was written.');
		expect(exitCode).toBe(code);
		expect(await record.files()).toMatchObject(before);
	});
});

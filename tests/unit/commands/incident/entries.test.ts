import { rm } from 'node:fs/promises';
import { describe, expect, test } from 'vitest';
import { type LittleRecord, littleRecord } from '../../../support/little-record.ts';
import { runHere } from './run-here.ts';

const open = `---
title: Search answers slowly
impact: minor
components:
  - { id: search, status: degraded_performance }
began: 2025-04-01T09:40Z
updates:
  - at: 2025-04-01T09:55:00Z
    status: investigating
    message: |
      Searching takes up to a minute.
---
`;
const slow = '2025-04-01-search-slow.md';
const now = ['--now', '2025-04-01T10:15Z'];
const update = ['-s', 'identified', '-m', 'An index is broken.', ...now];

async function withOpen(...names: readonly string[]): Promise<LittleRecord> {
	const record = await littleRecord();
	for (const name of names) await record.write(name, open);
	return record;
}

describe('the entry that a verb is for', { timeout: 60_000 }, () => {
	test.each(['search-slow', '2025-04-01-search-slow', `incidents/${slow}`, `incidents\\${slow}`])(
		'is found by its id, a part of it or its path: %s',
		async (id) => {
			await using record = await withOpen(slow);
			expect((await runHere(record.env, ['update', id, ...update])).exitCode).toBe(0);
			expect((await record.files())[slow]).toContain('An index is broken.');
		},
	);

	test('is not guessed where a part is of two', async () => {
		await using record = await withOpen(slow, '2025-04-01-search-slower.md');
		const both = await runHere(record.env, ['update', 'search', ...update]);
		expect(both.exitCode).toBe(2);
		expect(both.stderr).toContain('“search” is part of 2 ids.');
		expect(
			(await runHere(record.env, ['update', '2025-04-01-search-slow', ...update])).exitCode,
		).toBe(0);
	});

	test('is the one whose words without the day were typed, where others have longer ones', async () => {
		await using record = await withOpen(slow, '2025-04-01-search-slower.md');
		const { exitCode } = await runHere(record.env, ['update', 'search-slow', ...update]);
		expect(exitCode).toBe(0);
		const files = await record.files();
		expect(files[slow]).toContain('An index is broken.');
		expect(files['2025-04-01-search-slower.md']).toBe(open);
		await record.write('2025-03-31-search-slow.md', open.replaceAll('04-01', '03-31'));
		const twice = await runHere(record.env, ['update', 'search-slow', ...update]);
		expect(twice.stderr).toContain('“search-slow” is part of 3 ids.');
	});

	test('that stands otherwise is refused with the verb for it', async () => {
		await using record = await withOpen(slow);
		const over = await runHere(record.env, ['update', 'website-unreachable', ...update]);
		expect(over.exitCode).toBe(1);
		expect(over.stderr).toBe(
			'2025-03-04-website-unreachable is no open entry: it stands as “Over”.\n' +
				'If it is back, use “reopen”; what was said is changed by “correct”.\nNothing was written.\n',
		);
		const again = await runHere(record.env, [
			'reopen',
			'search-slow',
			'-c',
			'search:major',
			...now,
		]);
		expect(again.exitCode).toBe(1);
		expect(again.stderr).toContain('Use “update” or “resolve”.');
	});

	test.each(['resolved', 'res'])('is ended by its verb, and not by “-s %s”', async (status) => {
		await using record = await withOpen(slow);
		const { exitCode, stderr } = await runHere(record.env, [
			...['update', 'search-slow', '-s', status, '-m', 'Searching is fast again.', ...now],
		]);
		expect(exitCode).toBe(2);
		expect(stderr).toContain('“resolved” is told by a verb of its own');
		expect(stderr).toContain('node incident.mjs resolve <id>');
	});

	test('that is not found says nothing of its repairs', async () => {
		await using record = await withOpen(slow);
		const drop = ['repair', 'drop', 'no-such-entry', 'an-alert', '--why', 'It is not needed.'];
		const { exitCode, stderr } = await runHere(record.env, [...drop, ...now]);
		expect(exitCode).toBe(2);
		expect(stderr).toContain('There is no entry with an open repair “no-such-entry”.');
		expect(stderr).not.toContain('an-alert');
	});

	test('with errors is left alone until they are mended, and so is what may mean it', async () => {
		await using record = await withOpen(slow);
		const broken = open.replace('minor', 'grave');
		await record.write('2025-04-01-search-slower.md', broken);
		for (const id of ['search-slower', 'search-slow']) {
			const { exitCode, stderr } = await runHere(record.env, ['update', id, ...update]);
			expect(exitCode).toBe(1);
			expect(stderr).toContain('2025-04-01-search-slower.md:3:9  impact:');
			expect(stderr).toContain('what is broken is not edited by command. Nothing was written.');
		}
		const { exitCode } = await runHere(record.env, ['update', '2025-04-01-search-slow', ...update]);
		expect(exitCode).toBe(0);
		expect((await record.files())['2025-04-01-search-slower.md']).toBe(broken);
	});

	test('is edited also where objectives cannot be read', async () => {
		await using record = await withOpen(slow);
		await record.write('../data/objectives.yaml', 'objectives: none\n');
		const { exitCode, stdout } = await runHere(record.env, [
			'update',
			'search-slow',
			...update,
			'--json',
		]);
		expect(exitCode).toBe(0);
		expect(JSON.parse(stdout)).toMatchObject({
			broken: [expect.stringContaining('objectives.yaml')],
			readers_see: ['Feeds: Identified: Search answers slowly', expect.stringContaining('Page: ')],
		});
	});

	test('can be retracted, and stays', async () => {
		await using record = await withOpen(slow);
		const why = ['--why', 'A probe of ours was at fault.', ...now];
		const { exitCode, stdout } = await runHere(record.env, ['retract', 'search-slow', ...why]);
		expect(exitCode).toBe(0);
		expect(stdout).toContain('Feeds: Retracted: Search answers slowly');
		expect((await record.files())[slow]).toBe(
			open.replace(
				/---\n$/,
				'retracted: { at: 2025-04-01T10:15:00Z, why: A probe of ours was at fault. }\n---\n',
			),
		);
	});
});

test('a folder that cannot be written to is said to be one', { timeout: 30_000 }, async () => {
	await using record = await withOpen();
	const folder = record.env['INCIDENTS_DIR'] ?? '';
	await rm(folder, { recursive: true });
	const args = ['new', 'Search is slow', '-c', 'search:degraded', '-i', 'minor', '-b', 'now'];
	const { exitCode, stderr } = await runHere(record.env, [...args, '-m', 'It is slow.', ...now]);
	expect(exitCode).toBe(1);
	expect(stderr).toContain('There is no such folder, or it cannot be read.');
	expect(stderr).toMatch(/search-is-slow\.md cannot be written, and is as it was: ENOENT/);
});

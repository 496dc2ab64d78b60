import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { littleRecord } from '../../../support/little-record.ts';
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
    next_update_by: 2025-04-01T10:30Z
    message: |
      Searching takes up to a minute.
---
`;

describe('incident list', { timeout: 30_000 }, () => {
	test('says what is open and when the last word was, before its promise is due', async () => {
		await using record = await littleRecord();
		await record.write('2025-04-01-search-slow.md', open);
		const { exitCode, stdout } = await runHere(record.env, ['list', '--now', '2025-04-01T10:15Z']);
		expect({ exitCode, stdout }).toEqual({
			exitCode: 0,
			stdout: `As of 1 April 2025, 10:15 UTC

Not over:
  2025-04-01-search-slow
    Search answers slowly
    Open, investigating, impact minor; last word 20 minutes ago, next promised for 1 April 2025, 10:30 UTC

Due:
  nothing
`,
		});
	});

	test('says which promise and which postmortem are overdue', async () => {
		await using record = await littleRecord();
		await record.write('2025-04-01-search-slow.md', open);
		const { stdout } = await runHere(record.env, ['list', '--now', '2025-04-10T00:00Z']);
		expect(stdout).toContain(`Due:
  2025-04-01-search-slow
    The next word was promised for 2025-04-01T10:30:00Z, and there is none. (next-update-due)
  2025-04-01-search-slow
    This incident is open, and the last word on it is of 2025-04-01T09:55:00Z, 8 days ago. (update-due)
  2025-03-04-website-unreachable
    Impact was major, and 36 days after the end there is no postmortem. (postmortem-due)
`);
	});

	test('says it to programs as JSON', async () => {
		await using record = await littleRecord();
		await record.write('2025-04-01-search-slow.md', open);
		const { stdout } = await runHere(record.env, ['list', '--json', '--now', '2025-04-01T10:35Z']);
		expect(JSON.parse(stdout)).toEqual({
			now: '2025-04-01T10:35:00Z',
			standing: [
				{
					id: '2025-04-01-search-slow',
					title: 'Search answers slowly',
					kind: 'incident',
					impact: 'minor',
					progress: 'open',
					status: 'investigating',
					last_update_at: '2025-04-01T09:55:00Z',
					last_update_minutes_ago: 40,
					next_update_by: '2025-04-01T10:30:00Z',
				},
			],
			due: [
				{
					rule: 'next-update-due',
					id: '2025-04-01-search-slow',
					message: 'The next word was promised for 2025-04-01T10:30:00Z, and there is none.',
				},
			],
			broken: [],
		});
	});

	test('passes over a file with errors, and says so on the other stream', async () => {
		await using record = await littleRecord();
		await record.write('2025-04-01-search-slow.md', open);
		await record.write('2025-04-02-sign-in-slow.md', open.replace('minor', 'grave'));
		const { exitCode, stdout, stderr } = await runHere(record.env, [
			'list',
			'--now',
			'2025-04-02T10:15Z',
		]);
		expect(exitCode).toBe(0);
		expect(stdout).toContain('Not over:\n  2025-04-01-search-slow\n');
		expect(stderr).toContain('2025-04-02-sign-in-slow.md:3  ');
		const json = await runHere(record.env, ['list', '--json', '--now', '2025-04-02T10:15Z']);
		expect(JSON.parse(json.stdout)).toMatchObject({
			standing: [{ id: '2025-04-01-search-slow' }],
			broken: [expect.stringContaining('2025-04-02-sign-in-slow.md')],
		});
	});

	test('says nothing where the names of components cannot be read', async () => {
		await using record = await littleRecord();
		await writeFile(join(record.env['DATA_DIR'] ?? '', 'components.yaml'), 'groups: none\n');
		const { exitCode, stdout, stderr } = await runHere(record.env, ['list']);
		expect({ exitCode, stdout }).toEqual({ exitCode: 1, stdout: '' });
		expect(stderr).toContain('components.yaml:1:9');
	});
});

describe('incident', { timeout: 30_000 }, () => {
	test.each([
		[['lst'], 'Did you mean list?'],
		[['list', '--jsn'], 'Did you mean --json?'],
		[['list', 'too', 'much'], 'too many arguments'],
		[['list', '--zone', 'Mars/Base'], '--zone: there is no zone “Mars/Base”.'],
		[['list', '--now', '10/11/2026'], 'may be read with the day or the month first'],
	])('ends with 2 and names the way out: %j', async (args, said) => {
		await using record = await littleRecord();
		const { exitCode, stdout, stderr } = await record.run(args);
		expect({ exitCode, stdout }).toEqual({ exitCode: 2, stdout: '' });
		expect(stderr).toContain(said);
	});

	test('tells its verbs and exit codes', async () => {
		await using record = await littleRecord();
		const { exitCode, stdout } = await record.run(['--help']);
		expect(exitCode).toBe(0);
		expect(stdout).toContain('Exit codes: 0 done, 1 refused or not valid, 2 wrong usage');
	});

	test('counts words of --now from STATUS_NOW', async () => {
		await using record = await littleRecord();
		const { stdout } = await record.run(['list', '--now', '2h ago', '--json'], '', {
			STATUS_NOW: '2025-04-01T12:00:00Z',
		});
		expect(JSON.parse(stdout)).toMatchObject({ now: '2025-04-01T10:00:00Z' });
	});
});

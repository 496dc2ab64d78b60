import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { type LittleRecord, littleRecord } from '../../../support/little-record.ts';
import { runHere } from './run-here.ts';

const id = '2025-03-04-website-unreachable';

/** Runs it as from the folder that holds the record. */
function run(record: LittleRecord, ...options: readonly string[]) {
	const folder = join(record.env['INCIDENTS_DIR'] ?? '', '..');
	const args = ['postmortem', 'unreachable', ...options, '--now', '2025-04-01T10:00Z'];
	return runHere({ ...record.env, INIT_CWD: folder }, args);
}

const draftIn = (record: LittleRecord) => join(record.env['INCIDENTS_DIR'] ?? '', '../draft.md');

describe('incident postmortem', () => {
	test('lays out the sections where they are asked for, and says how to publish them', async () => {
		await using record = await littleRecord();
		const { exitCode, stdout } = await run(record, '--draft', 'draft.md');
		expect(exitCode).toBe(0);
		expect(stdout).toContain(`  node incident.mjs postmortem ${id} --file draft.md\n`);
		expect(await readFile(draftIn(record), 'utf8')).toBe(
			'## Summary\n\n## Impact\n\n## Root cause\n\n## Mitigation\n\n## What was promised\n',
		);
	});

	test('publishes no section that is empty', async () => {
		await using record = await littleRecord();
		const before = await record.files();
		await run(record, '--draft', 'draft.md');
		const { exitCode, stderr } = await run(record, '--file', 'draft.md');
		expect(exitCode).toBe(1);
		expect(stderr).toContain('The section “Summary” is empty.');
		expect(await record.files()).toEqual(before);
	});

	test('writes no draft over a file, and none among the incidents', async () => {
		await using record = await littleRecord();
		const before = await record.files();
		await writeFile(draftIn(record), 'A note of mine.');
		expect(await run(record, '--draft', 'draft.md')).toMatchObject({
			exitCode: 2,
			stderr: '--draft: There is such a file already. Name another one.\n',
		});
		expect(await readFile(draftIn(record), 'utf8')).toBe('A note of mine.');
		expect((await run(record, '--draft', 'incidents/draft.md')).exitCode).toBe(2);
		expect(await record.files()).toEqual(before);
	});

	test('says which file cannot be read', async () => {
		await using record = await littleRecord();
		const { exitCode, stderr } = await run(record, '--file', 'nowhere.md');
		expect(exitCode).toBe(2);
		expect(stderr).toMatch(
			/^--file: the text cannot be read from .*nowhere\.md\. Nothing was written\./,
		);
	});
});

import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';
import { expect, onTestFinished, test } from 'vitest';
import { openEntry } from '../../../src/authoring/edited.ts';
import { checkDraft, writeEntry } from '../../../src/authoring/write-entry.ts';
import { listEntries } from '../../../src/compile/reading/list-entries.ts';
import { parseIso } from '../../../src/time/instant.ts';

const now = parseIso('2026-11-25T09:00:00Z');
const name = '2024-05-13-statistics-not-updating.md';

function folder(): string {
	const made = mkdtempSync(join(tmpdir(), 'entries-'));
	onTestFinished(() => {
		rmSync(made, { recursive: true, force: true });
	});
	return made;
}

test('a file that changed meanwhile is left alone, and so is one that is there already', () => {
	const path = join(folder(), name);
	writeFileSync(path, 'theirs');
	expect(writeEntry({ path, before: 'old', after: 'new' })).toContain('was changed meanwhile');
	expect(writeEntry({ path, before: undefined, after: 'new' })).toContain('created meanwhile');
	expect(readFileSync(path, 'utf8')).toBe('theirs');
	expect(writeEntry({ path, before: 'theirs', after: 'new' })).toBeUndefined();
	expect(readFileSync(path, 'utf8')).toBe('new');
});

test('a file is opened with its text as it stands, or with what is wrong with it', () => {
	const path = join(folder(), name);
	const crlf = readFileSync(join('incidents', name), 'utf8').replaceAll('\n', '\r\n');
	writeFileSync(path, crlf);
	expect(openEntry(path).source).toMatchObject({ text: crlf, entry: { impact: 'minor' } });
	writeFileSync(path, crlf.replace('minor', 'some'));
	expect(openEntry(path).problems).toMatchObject([{ path: ['impact'] }]);
	writeFileSync(path, 'no facts');
	expect(openEntry(path).problems).toMatchObject([{ rule: 'front-matter' }]);
});

test('faults of the edit are found, and those of another file do not stand in its way', () => {
	const incidentsDir = join(folder(), 'incidents');
	cpSync('incidents', incidentsDir, { recursive: true });
	writeFileSync(join(incidentsDir, '2024-01-05-aggregate-statistics-not-updating.md'), 'broken');
	const path = join(incidentsDir, name);
	const before = readFileSync(path, 'utf8');
	const problems = (after: string) =>
		checkDraft({ path, before, after }, { incidentsDir, dataDir: 'src/data' }, { now, clock: now });
	expect(problems(before).filter(({ severity }) => severity === 'error')).toEqual([]);
	const slip = problems(before.replace('cause: unknown\n', ''));
	expect(slip.map(({ rule }) => rule)).toContain('resolved-needs-end-and-cause');
});

test(
	'whenever a writer is killed, the old file is there or the new one',
	{ timeout: 60_000 },
	async () => {
		const made = folder();
		const path = join(made, name);
		const [old, young] = ['old\n'.repeat(50_000), 'new\r\n'.repeat(50_000)];
		writeFileSync(path, old);
		const module = pathToFileURL(resolve('src/authoring/write-entry.ts')).href;
		const script = `
		const { writeEntry } = await import(${JSON.stringify(module)});
		const [old, young] = ['old\\n'.repeat(50_000), 'new\\r\\n'.repeat(50_000)];
		const { readFileSync } = await import('node:fs');
		process.send('ready');
		for (;;) {
			const before = readFileSync(${JSON.stringify(path)}, 'utf8');
			writeEntry({ path: ${JSON.stringify(path)}, before, after: before === old ? young : old });
		}`;
		for (let run = 0; run < 12; run++) {
			const writer = spawn(process.execPath, ['--input-type=module', '-e', script], {
				stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
			});
			await once(writer, 'message');
			const ended = once(writer, 'exit');
			await setTimeout(run * 3);
			writer.kill('SIGKILL');
			await ended;
			expect([old, young]).toContain(readFileSync(path, 'utf8'));
		}
		expect(listEntries(made)).toMatchObject({ diagnostics: [], paths: [path] });
	},
);

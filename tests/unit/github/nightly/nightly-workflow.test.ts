import { expect, test } from 'vitest';
import { allWorkflows, workflow } from '../../../support/workflows.ts';

test('the nightly workflow runs by the clock and by hand, and may write issues alone', () => {
	const { on, jobs } = workflow('nightly.yml');
	expect(Object.keys(on)).toEqual(['schedule', 'workflow_dispatch']);
	expect(Object.values(jobs).map(({ permissions }) => permissions)).toEqual([
		{ contents: 'read', issues: 'write' },
	]);
});

test('no other workflow follows links to other hosts', () => {
	const asking = allWorkflows().filter(({ text }) => text.includes('github-nightly.ts'));
	expect(asking.map(({ file }) => file)).toEqual(['nightly.yml']);
});

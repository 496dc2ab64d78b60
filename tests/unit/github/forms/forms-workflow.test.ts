import { describe, expect, test } from 'vitest';
import { allForms } from '../../../../src/github/forms/all-forms.ts';
import { workflow } from '../../../support/workflows.ts';

describe('the workflow of the forms', () => {
	const { on, jobs } = workflow('forms.yml');
	const [job] = Object.values(jobs);

	test('runs for the labels that the forms give, when an issue is opened or edited', () => {
		expect(on).toEqual({ issues: { types: ['opened', 'edited'] } });
		expect(Object.keys(jobs)).toEqual(['publish']);
		const named = [...(job?.if ?? '').matchAll(/'([^']+)'/g)].map(([, label]) => label);
		expect(named).toEqual(allForms([]).map(({ label }) => label));
	});

	test('hands a token to the script alone, and nothing that was typed', () => {
		const steps = job?.steps ?? [];
		expect(steps.flatMap(({ run }) => run ?? [])).toEqual([
			'npm ci --omit=dev',
			'node src/commands/github-form.ts',
		]);
		expect(steps.map(({ env }) => env).filter((env) => env !== undefined)).toEqual([
			{ GITHUB_TOKEN: '${{ github.token }}' },
		]);
	});

	test('can start the check', () => {
		expect(job?.permissions).toMatchObject({ actions: 'write' });
		expect(workflow('check.yml').on).toHaveProperty('workflow_dispatch');
	});
});

import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { pullRequest } from '../../support/pull-request.ts';
import { runStep } from '../../support/run-step.ts';
import { stepOf, workflow } from '../../support/workflows.ts';
import { search, slowSearch } from '../delta/cases.ts';
import { type Edits } from '../delta/edits.ts';
import { GitFolder } from '../delta/git-folder.ts';

const checks = workflow('check.yml');
const checkStep = stepOf(checks, 'content', 'Check the content, with annotations on its lines');
const summaryStep = stepOf(
	checks,
	'content',
	'Say what the change does, and fail where it must not',
);
const website = 'incidents/2025-03-04-website-unreachable.md';
const began = (time: string) => (text: string) => text.replace(/^began: .*$/m, `began: ${time}`);

/** What the steps of the workflow find where the content of a checkout lies. */
const given = (folder: GitFolder) => ({
	INCIDENTS_DIR: join(folder.path, 'incidents'),
	DATA_DIR: join(folder.path, 'data'),
	STATUS_NOW: '2025-03-10T12:00:00Z',
});

/** Runs both steps of the workflow one after the other, on a pull request. */
function checked(theirs: Edits) {
	using folder = pullRequest(theirs);
	const check = runStep(checkStep, given(folder));
	const outcome = check.exitCode === 0 ? 'success' : 'failure';
	const summary = runStep(summaryStep, { ...given(folder), CHECK_OUTCOME: outcome });
	return { check, summary, annotations: (check.log + summary.log).match(/^::error .*$/gm) ?? [] };
}

/** Runs the second step alone, where the first has found nothing. */
function summarized(theirs: Edits, others: Edits = {}) {
	using folder = pullRequest(theirs, others);
	return runStep(summaryStep, { ...given(folder), CHECK_OUTCOME: 'success' });
}

describe('a pull request', () => {
	test('that opens an incident passes, and its summary says what it does', () => {
		const { check, summary, annotations } = checked({ [search]: slowSearch });
		expect([check.exitCode, summary.exitCode, annotations]).toEqual([0, 0, []]);
		expect(summary.summary).toMatch(
			/^## What this change does\n\nCompared with the merge base with origin\/main \([0-9a-f]{7,}\), as of 10 March 2025, 12:00 UTC\.\n\n/,
		);
		expect(summary.summary).toContain('Search answers slowly (incident 2025-03-10-search-slow)');
		expect(summary.summary.endsWith('\n')).toBe(true);
	});

	test('is not told of what others have merged meanwhile', () => {
		const { exitCode, summary } = summarized(
			{ [search]: slowSearch },
			{ [website]: began('2025-03-04T09:01Z') },
		);
		expect(exitCode).toBe(0);
		expect(summary).not.toContain('website-unreachable');
	});

	test('that changes silently what was published fails on the line, and the summary still says all', () => {
		const { check, summary, annotations } = checked({ [website]: began('2025-03-04T09:01Z') });
		expect([check.exitCode, summary.exitCode]).toEqual([0, 1]);
		expect(summary.summary).toContain('1 change to what was published is not allowed.');
		expect(summary.summary).toContain('### Figures');
		expect(annotations).toEqual([
			expect.stringMatching(
				/^::error file=.*website-unreachable\.md,line=6,col=\d+,title=[\w-]+::/,
			),
		]);
	});

	test('that does not compile fails with one annotation a fault, and the summary names it', () => {
		const { check, summary, annotations } = checked({ [website]: began('yesterday') });
		expect([check.exitCode, summary.exitCode]).toEqual([1, 1]);
		expect(annotations).toEqual([expect.stringMatching(/website-unreachable\.md,line=6,/)]);
		expect(summary.summary).toContain(
			'website-unreachable.md:6:8  began: “yesterday” is not a time',
		);
	});

	test('in a checkout without the past fails, and the summary says how to get it', () => {
		using folder = new GitFolder();
		folder.commit();
		folder.git('branch', '--quiet', '--move', 'other');
		const { exitCode, summary, log } = runStep(summaryStep, {
			...given(folder),
			CHECK_OUTCOME: 'success',
		});
		expect(exitCode).toBe(2);
		expect(summary).toMatch(/^There is neither a branch main nor origin\/main\. /);
		expect(log).toBe(summary);
	});

	test('that does more than a summary can hold is told whole in the log', () => {
		const words = Array.from({ length: 2300 }, (_, i) => {
			const at = new Date(Date.UTC(2025, 2, 10, 9, 56, i)).toISOString().replace('.000', '');
			return `  - { at: ${at}, status: investigating, message: Nothing is known yet. }`;
		});
		const many = slowSearch.replace(/\n---\n$/, `\n${words.join('\n')}\n---\n`);
		const other = 'incidents/2025-03-10-search-slower.md';
		const { summary, log } = summarized({ [search]: many, [other]: many });
		const last = '/api/v1/incidents/2025-03-10-search-slower.json';
		expect(Buffer.byteLength(summary)).toBeLessThanOrEqual(1024 * 1024);
		expect(summary).toContain('</details>\n\n**This is cut off here: ');
		expect(summary).not.toContain(last);
		expect(log).toContain(last);
	});
});

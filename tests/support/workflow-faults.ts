import type { Job, Workflow } from './workflows.ts';

/** The rules for workflows that the linter does not have; each fault as a sentence. */
export function workflowFaults(workflow: Workflow): string[] {
	const jobs = Object.entries(workflow.jobs);
	return [
		...ownFaults(workflow),
		...jobs.flatMap(([name, job]) => jobFaults(job).map((fault) => `${name}: ${fault}`)),
	];
}

function ownFaults({ on, permissions, text }: Workflow): string[] {
	const isEmpty = JSON.stringify(permissions) === '{}';
	const unpinned = [...text.matchAll(/uses: (.*)$/gm)].filter(
		([, action = '']) => !isPinned(action),
	);
	return [
		...(isEmpty ? [] : ['permissions are not {} at the top.']),
		...('pull_request_target' in on ? ['pull_request_target runs with secrets.'] : []),
		...('workflow_run' in on ? ['workflow_run runs with secrets.'] : []),
		...unpinned.map(([, action = '']) => `${action} is not a commit with its version.`),
	];
}

/** A commit is 40 hexadecimal digits, and the comment says which version it is. */
function isPinned(action: string): boolean {
	return /^[\w.-]+\/[\w./-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/.test(action);
}

function jobFaults({ permissions, 'timeout-minutes': timeout, steps }: Job): string[] {
	return [
		...(permissions === undefined ? ['it says no permissions.'] : []),
		...(timeout === undefined || timeout > 30 ? ['it says no timeout of 30 minutes or less.'] : []),
		...steps.flatMap(({ run = '' }) =>
			run.includes('${{') ? [`“${run}” is pasted together.`] : [],
		),
		...steps.flatMap(({ uses = '', with: inputs = {} }) =>
			uses.startsWith('actions/checkout@') && inputs['persist-credentials'] !== false
				? ['the checkout leaves its token behind.']
				: [],
		),
	];
}

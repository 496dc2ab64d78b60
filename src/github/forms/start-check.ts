import { type GitHubApi, RefusedRequest } from '../api/github-api.ts';
import { branchOf } from './form-branch.ts';

/**
 * Starts the check on a form’s branch, and says whether it has started. What is done with a workflow’s
 * own token starts no other workflow, or one that waits for approval; only a dispatch always runs.
 * https://docs.github.com/actions/how-tos/write-workflows/choose-when-workflows-run/trigger-a-workflow
 */
export async function startCheck(api: GitHubApi, issue: number): Promise<boolean> {
	try {
		await api.ask('POST', '/actions/workflows/check.yml/dispatches', { ref: branchOf(issue) });
		return true;
	} catch (error) {
		if (error instanceof RefusedRequest) return false;
		throw error;
	}
}

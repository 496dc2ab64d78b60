import { z } from 'zod';
import { type GitHubApi, RefusedRequest } from '../api/github-api.ts';
import { branchOf } from './form-branch.ts';

const pullSchema = z.object({
	number: z.int(),
	html_url: z.url({ protocol: /^https?$/ }),
	state: z.string(),
	merged_at: z.string().nullish(),
});

/** A pull request as GitHub tells of it. */
export type Pull = z.output<typeof pullSchema>;

/** What a pull request says, of itself alone: nothing of it was typed into the form. */
export interface PullWords {
	readonly title: string;
	readonly body: string;
	/** The branch that it is to be merged into. */
	readonly base: string;
}

/** Every pull request that was ever opened for the form, newest first. */
export async function pullsOf(api: GitHubApi, issue: number, owner: string): Promise<Pull[]> {
	const head = encodeURIComponent(`${owner}:${branchOf(issue)}`);
	return z.array(pullSchema).parse(await api.all(`/pulls?state=all&head=${head}`));
}

/** Opens the pull request, or makes the open one say this; `undefined` where GitHub lets no workflow do so. */
export async function openPull(
	api: GitHubApi,
	issue: number,
	open: Pull | undefined,
	{ title, body, base }: PullWords,
): Promise<Pull | undefined> {
	try {
		const answer = open
			? await api.ask('PATCH', `/pulls/${open.number}`, { title, body })
			: await api.ask('POST', '/pulls', { title, body, base, head: branchOf(issue) });
		return pullSchema.parse(answer);
	} catch (error) {
		if (error instanceof RefusedRequest && error.status === 403) return undefined;
		throw error;
	}
}

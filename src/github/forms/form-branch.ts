import { z } from 'zod';
import { type GitHubApi, RefusedRequest } from '../api/github-api.ts';

const refSchema = z.object({ object: z.object({ sha: z.string() }) });
const commitSchema = z.object({
	message: z.string(),
	tree: z.object({ sha: z.string() }),
	parents: z.array(z.object({ sha: z.string() })),
});
const createdSchema = z.object({ sha: z.string() });

/** One file as it shall be, on top of a commit. */
interface FileCommit {
	/** From the repository’s root. */
	readonly path: string;
	readonly text: string;
	readonly subject: string;
	/** The commit that was read from, and that this one follows. */
	readonly base: string;
}

/** What became of the branch of a form. */
export type Pushed = 'pushed' | 'unchanged' | 'edited by hand';

/** The branch of a form: named by the issue’s number, and by nothing that was typed. */
export const branchOf = (issue: number) => `form/issue-${issue}`;

/**
 * Makes the branch of a form hold its file, in one commit. Told twice, it changes nothing. A commit that
 * somebody else has put there is never written over.
 */
export async function pushForm(api: GitHubApi, issue: number, file: FileCommit): Promise<Pushed> {
	const { tree: under } = await commitAt(api, file.base);
	const tree = await create(api, 'trees', {
		base_tree: under.sha,
		tree: [{ path: file.path, mode: '100644', type: 'blob', content: file.text }],
	});
	const signature = `Form: issue ${issue}`;
	const message = `${file.subject}\n\n${signature}`;
	const head = await headOf(api, branchOf(issue));
	const there = head === undefined ? undefined : await commitAt(api, head);
	if (there && !there.message.trimEnd().endsWith(`\n\n${signature}`)) return 'edited by hand';
	if (there?.tree.sha === tree && there.parents[0]?.sha === file.base) return 'unchanged';
	const sha = await create(api, 'commits', { message, tree, parents: [file.base] });
	await pointTo(api, branchOf(issue), sha, head !== undefined);
	return 'pushed';
}

async function commitAt(api: GitHubApi, sha: string): Promise<z.output<typeof commitSchema>> {
	return commitSchema.parse(await api.ask('GET', `/git/commits/${sha}`));
}

async function create(api: GitHubApi, what: 'trees' | 'commits', body: object): Promise<string> {
	return createdSchema.parse(await api.ask('POST', `/git/${what}`, body)).sha;
}

async function headOf(api: GitHubApi, branch: string): Promise<string | undefined> {
	const found = await api.find(`/git/ref/heads/${branch}`);
	return found === undefined ? undefined : refSchema.parse(found).object.sha;
}

async function pointTo(api: GitHubApi, branch: string, sha: string, isThere: boolean) {
	if (isThere) await api.ask('PATCH', `/git/refs/heads/${branch}`, { sha, force: true });
	else await api.ask('POST', '/git/refs', { ref: `refs/heads/${branch}`, sha });
}

const pullSchema = z.object({
	number: z.int(),
	html_url: z.url({ protocol: /^https?$/ }),
	state: z.string(),
	merged_at: z.string().nullish(),
});

/** A pull request as GitHub tells of it. */
export type Pull = z.output<typeof pullSchema>;

/** What a pull request says, of itself alone: nothing of it was typed into the form. */
interface PullText {
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
	{ title, body, base }: PullText,
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

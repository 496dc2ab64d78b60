import { z } from 'zod';
import type { Clocks } from '../../compile/compile.ts';
import { type ContentPlaces, shownPath } from '../../compile/reading/content-places.ts';
import { type GitHubApi, RefusedRequest } from '../api/github-api.ts';
import { keepComment } from '../api/kept-comment.ts';
import { allForms } from './all-forms.ts';
import { branchOf, openPull, pullsOf, pushForm } from './form-branch.ts';
import type { FormEvent } from './form-event.ts';
import { type FittingChange, readChange } from './read-change.ts';
import { notAllowedReply, proposedReply, publishedReply, pullBody, refusedReply } from './reply.ts';

/** What a form is published with. */
interface Publishing {
	readonly event: FormEvent;
	readonly api: GitHubApi;
	/** The account that the repository belongs to. */
	readonly owner: string;
	readonly places: ContentPlaces;
	readonly clocks: Clocks;
	/** The commit that was checked out, and that the change goes on top of. */
	readonly base: string;
}

/** The comment in which all of this is told; readers do not see this line. */
const marker = '<!-- gallery-status: form -->';

/**
 * Turns a form into a pull request and says so on the issue, or says there why not. Told twice, it comes
 * to the same; after an edit, the same branch and the same pull request follow.
 * @returns a line for the log, of words that nobody typed
 */
export async function publishForm(publishing: Publishing): Promise<string> {
	const { event, api } = publishing;
	const isForm = allForms([]).some(({ label }) => event.labels.includes(label));
	if (!isForm || !event.isOpen) return `Issue ${event.issue} is no form, or is closed.`;
	const { text, log } = await answer(publishing);
	await keepComment(api, event.issue, marker, text);
	return `Issue ${event.issue}: ${log}`;
}

async function answer(publishing: Publishing): Promise<{ text: string; log: string }> {
	const { event, api, places, clocks, owner } = publishing;
	if (!(await mayPublish(event, api))) return { text: notAllowedReply, log: 'may not publish.' };
	const fitting = readChange(event, places, clocks);
	if (fitting.faults)
		return { text: refusedReply(fitting.faults), log: 'something is to be mended.' };
	const pulls = await pullsOf(api, event.issue, owner);
	const open = pulls.find(({ state }) => state === 'open');
	const merged = pulls.find(({ merged_at }) => merged_at);
	if (merged && !open) return { text: publishedReply(merged), log: 'was published before.' };
	return { text: await propose(publishing, fitting, open), log: 'is a pull request.' };
}

async function propose(
	{ event, api, base }: Publishing,
	{ change, warnings }: Extract<FittingChange, { warnings: string }>,
	open: Awaited<ReturnType<typeof openPull>>,
): Promise<string> {
	const subject = `${change.verb} ${change.id}`;
	const file = { path: shownPath(change.path), text: change.after, subject, base };
	const pushed = await pushForm(api, event.issue, file);
	const texts = { title: subject, body: pullBody(event, change), base: event.defaultBranch };
	const isOurs = pushed !== 'edited by hand';
	const pull = open && !isOurs ? open : await openPull(api, event.issue, open, texts);
	// Started again where nothing has changed: the run before may have ended just before this line.
	const isChecked = pull && isOurs ? await startCheck(api, event.issue) : undefined;
	return proposedReply({ event, change, pushed, pull, isChecked, warnings });
}

/**
 * Starts the check on a form’s branch, and says whether it has started. What is done with a workflow’s
 * own token starts no other workflow, or one that waits for approval; only a dispatch always runs.
 * https://docs.github.com/actions/how-tos/write-workflows/choose-when-workflows-run/trigger-a-workflow
 */
async function startCheck(api: GitHubApi, issue: number): Promise<boolean> {
	try {
		await api.ask('POST', '/actions/workflows/check.yml/dispatches', { ref: branchOf(issue) });
		return true;
	} catch (error) {
		if (error instanceof RefusedRequest) return false;
		throw error;
	}
}

/** GitHub counts `maintain` as write here, and `triage` as read. */
const writers = ['admin', 'write'];

const permissionSchema = z.object({ permission: z.string() });

/**
 * Whether the form may become a branch: its author may write to the repository, and so may whoever sent
 * this version of it. GitHub is asked: the `author_association` of an event calls members contributors who
 * keep their membership to themselves, and not every member may write.
 */
async function mayPublish({ author, sender }: FormEvent, api: GitHubApi): Promise<boolean> {
	for (const account of new Set([author, sender])) {
		const found = await api.find(`/collaborators/${encodeURIComponent(account)}/permission`);
		if (found === undefined) return false;
		if (!writers.includes(permissionSchema.parse(found).permission)) return false;
	}
	return true;
}

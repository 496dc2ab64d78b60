import { keepComment } from '../api/kept-comment.ts';
import type { GitHubApi } from '../api/github-api.ts';
import { type ContentPlaces, shownPath } from '../../compile/reading/content-places.ts';
import type { Clocks } from '../../compile/compile.ts';
import { allForms } from './all-forms.ts';
import {
	notAllowedWords,
	proposedWords,
	publishedWords,
	pullBody,
	refusedWords,
} from './answer-words.ts';
import { pushForm } from './form-branch.ts';
import type { FormEvent } from './form-event.ts';
import { openPull, pullsOf } from './form-pull.ts';
import { mayPublish } from './may-publish.ts';
import { type FittingChange, readChange } from './read-change.ts';
import { startCheck } from './start-check.ts';

/** What a form is published with. */
export interface Publishing {
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
	if (!(await mayPublish(event, api))) return { text: notAllowedWords, log: 'may not publish.' };
	const fitting = readChange(event, places, clocks);
	if (fitting.faults)
		return { text: refusedWords(fitting.faults), log: 'something is to be mended.' };
	const pulls = await pullsOf(api, event.issue, owner);
	const open = pulls.find(({ state }) => state === 'open');
	const merged = pulls.find(({ merged_at }) => merged_at);
	if (merged && !open) return { text: publishedWords(merged), log: 'was published before.' };
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
	const words = { title: subject, body: pullBody(event, change), base: event.defaultBranch };
	const isOurs = pushed !== 'edited by hand';
	const pull = open && !isOurs ? open : await openPull(api, event.issue, open, words);
	// Started again where nothing has changed: the run before may have ended just before this line.
	const isChecked = pull && isOurs ? await startCheck(api, event.issue) : undefined;
	return proposedWords({ event, change, pushed, pull, isChecked, warnings });
}

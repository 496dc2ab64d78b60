import { describeTime } from '../../authoring/typed-time/describe-time.ts';
import { codeBlock } from '../../delta/report/as-markdown.ts';
import type { Instant } from '../../time/instant.ts';
import { branchOf, type Pull, type Pushed } from './form-branch.ts';
import type { Change } from './form-change.ts';
import type { FormEvent } from './form-event.ts';

/** GitHub takes 65,536 characters; what is shown of a text leaves room for the rest. */
const most = 30_000;

const again =
	'Edit the first message of this issue, and it is tried again. Answers stand below their headings, which stay as they are.';

/** Why a form came to nothing. What was typed stands in a block of code, where it mentions and links nobody. */
export function refusedReply(faults: readonly string[]): string {
	return `Nothing is published yet. To be mended:\n\n${shown(faults.join('\n\n'))}\n\n${again} A pull request that there is stays as it was.`;
}

/** What somebody is told who may not publish. */
export const notAllowedReply =
	'Thank you. This form publishes, and so it works for those with write access to this repository alone: nothing was made of it. To report trouble, choose “Report trouble with the PowerShell Gallery” where a new issue begins.';

/** What is told where the form was published already. */
export function publishedReply({ number }: Pull): string {
	return `This was published by #${number}, so an edit here changes nothing. Tell more with another update; what was published is changed by a correction: see CONTRIBUTING.`;
}

/** What came of a form, for its answer. */
interface Proposed {
	readonly event: FormEvent;
	readonly change: Change;
	readonly pushed: Pushed;
	/** `undefined` where GitHub lets no workflow open one. */
	readonly pull: Pull | undefined;
	/** Whether the check was started; `undefined` where it did not have to be. */
	readonly isChecked: boolean | undefined;
	/** Warnings about the file as it will be, and errors of others, as a report; empty where there are none. */
	readonly warnings: string;
}

/** Where the pull request is, how the times were understood, and what comes next. */
export function proposedReply(proposed: Proposed): string {
	const { event, change, pushed, warnings } = proposed;
	const parts = [
		pullText(proposed),
		pushed === 'edited by hand'
			? 'Somebody has added to its branch, so the form no longer changes it. Edit the file there.'
			: undefined,
		checkText(proposed),
		timesText(change, event.sentAt),
		warnings === '' ? undefined : `The check will say:\n\n${shown(warnings)}`,
		`Not right? ${again} The pull request follows.`,
		change.verb === 'Resolve' ? undefined : nextStepText(event, change.id),
	];
	return parts.filter((part) => part !== undefined).join('\n\n');
}

/** What the pull request says of itself. */
export function pullBody({ issue, sentAt }: FormEvent, change: Change): string {
	const parts = [
		`Made of a form. Merging this closes #${issue}.`,
		timesText(change, sentAt),
		'The check runs on this branch, and its summary says what readers will get.',
	];
	return parts.filter((part) => part !== undefined).join('\n\n');
}

function pullText({ event, pull }: Proposed): string {
	if (pull) return `**Look through #${pull.number} and merge it:** ${pull.html_url}`;
	const { repositoryUrl, defaultBranch, issue } = event;
	const url = `${repositoryUrl}/compare/${encodeURIComponent(defaultBranch)}...${branchOf(issue)}?expand=1`;
	return `**The branch is ready; [open its pull request](${url}) and merge it.** The settings of this repository let no workflow open one (Settings, Actions, General).`;
}

function checkText({ pull, isChecked }: Proposed): string | undefined {
	if (!pull || isChecked === undefined) return undefined;
	return isChecked
		? 'The check has been started on it.'
		: 'The check could not be started: close the pull request and open it again, and it runs.';
}

function timesText({ times }: Change, sentAt: Instant): string | undefined {
	if (times.length === 0) return undefined;
	return `Times as they were understood; now is when the form was sent:\n\n${codeBlock(times.map((time) => describeTime(time, sentAt)).join('\n'))}`;
}

function nextStepText({ repositoryUrl }: FormEvent, id: string): string {
	return `The next word, once this is merged: [the form for updates](${repositoryUrl}/issues/new?template=update.yml&incident=${id}).`;
}

function shown(text: string): string {
	return codeBlock(text.length > most ? `${text.slice(0, most)}\n…` : text);
}

import { type Answer, runGit } from '../../revisions/git.ts';
import { Refusal } from './refusal.ts';

export type { Answer } from '../../revisions/git.ts';

/** Asks git something in a folder; throws a refusal where git cannot be run. */
export function git(folder: string, args: readonly string[]): Answer {
	const answer = runGit(folder, args);
	if (answer.notRun) throw new Refusal(notRun(answer.notRun));
	return answer;
}

function notRun(error: NodeJS.ErrnoException): string {
	if (error.code !== 'ENOENT') return `git could not be run (${error.message}).`;
	return 'There is no git on this machine, so what was published before cannot be looked up. Install git.';
}

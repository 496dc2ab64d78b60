import { type Answer, runGit } from '../../revisions/git.ts';

/** The commit that the content is compared with. */
interface BaseRevision {
	/** Its whole name. */
	readonly commit: string;
	/** Its name, shortened. */
	readonly short: string;
	/** What it is, in words. */
	readonly name: string;
}

/**
 * The commit that was asked for, else the one at which what is checked out left main; looked up in the
 * repository that `folder` lies in. Throws a refusal where there is none.
 */
export function baseRevision(folder: string, asked: string | undefined): BaseRevision {
	if (!git(folder, ['rev-parse', '--git-dir']).isOk) throw new Refusal(noRepository);
	return asked === undefined ? whereItLeftMain(folder) : revision(folder, asked, `“${asked}”`);
}

function revision(folder: string, asked: string, name: string): BaseRevision {
	const found = commitOf(folder, asked);
	if (!found.isOk)
		throw new Refusal(`${unknown(asked)}${isShallow(folder) ? ` ${mayNotHold}` : ''}`);
	const short = git(folder, ['rev-parse', '--short', found.text]).text;
	return { commit: found.text, short, name };
}

const mains = ['main', 'origin/main'];

function whereItLeftMain(folder: string): BaseRevision {
	if (!commitOf(folder, 'HEAD').isOk) throw new Refusal(noCommit);
	const main = mains.find((name) => commitOf(folder, `refs/${kindOf(name)}/${name}`).isOk);
	if (main === undefined)
		throw new Refusal(`${noMain}${isShallow(folder) ? ` ${mayNotHold}` : ''}`);
	const base = git(folder, ['merge-base', 'HEAD', `refs/${kindOf(main)}/${main}`]);
	if (!base.isOk) throw new Refusal(isShallow(folder) ? shallow(main) : noCommonBase(main));
	return revision(folder, base.text, `the merge base with ${main}`);
}

function kindOf(name: string): string {
	return name.includes('/') ? 'remotes' : 'heads';
}

function commitOf(folder: string, name: string): Answer {
	return git(folder, ['rev-parse', '--verify', '--quiet', '--end-of-options', `${name}^{commit}`]);
}

function isShallow(folder: string): boolean {
	return git(folder, ['rev-parse', '--is-shallow-repository']).text === 'true';
}

const noRepository =
	'The incidents lie in no git repository, so what was published before cannot be looked up.';
const noCommit = 'There is no commit yet, so nothing was published that could be compared.';
const noMain =
	'There is neither a branch main nor origin/main. Name what to compare with: npm run delta -- <revision>.';
const mayNotHold =
	'This is a shallow clone, which may not hold it: git fetch --unshallow gets the rest; in a workflow, check out with fetch-depth: 0.';

const unknown = (asked: string) =>
	`There is no revision “${asked}” here. Name a branch, a tag or a commit, such as main, v0.2.0 or HEAD~1.`;
const shallow = (main: string) =>
	`This is a shallow clone, which does not reach the commit at which this branch left ${main}: git fetch --unshallow gets the rest; in a workflow, check out with fetch-depth: 0.`;
const noCommonBase = (main: string) =>
	`This branch has no commit in common with ${main}. Name what to compare with: npm run delta -- <revision>.`;

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

/** Why there is nothing to compare with, as a sentence with the way out. */
export class Refusal extends Error {}

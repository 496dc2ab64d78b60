import { git } from '../../commands/delta/git.ts';

/**
 * What a pull request is compared with. GitHub checks out the merge of the branch into its base, and
 * only the first parent of that merge is what the change is merged into: the commit that the event
 * names may be older by then, and what others merged since would count as part of this change.
 * @returns a revision for git, by a name that people know where there is one; `undefined` where what
 * is checked out is no merge
 */
export function baseOfMerge(folder: string): string | undefined {
	const parents = git(folder, ['rev-parse', 'HEAD^@']).text.split('\n');
	if (parents.length !== 2) return undefined;
	const [first] = parents;
	const main = git(folder, ['rev-parse', '--verify', '--quiet', 'refs/remotes/origin/main']).text;
	return main === first ? 'origin/main' : first;
}

import { type Edits } from '../build/delta/edits.ts';
import { GitFolder } from '../build/delta/git-folder.ts';

/**
 * A repository as GitHub's checkout leaves it for a pull request: the merge of the branch into main is
 * checked out, no branch is, and main is known as origin/main alone.
 * @param theirs what the pull request changes
 * @param others what was merged into main after the branch had left it
 */
export function pullRequest(theirs: Edits, others: Edits = {}): GitFolder {
	const folder = new GitFolder();
	folder.commit();
	folder.git('switch', '--quiet', '--create', 'change');
	folder.edit(theirs);
	folder.commit();
	folder.git('switch', '--quiet', 'main');
	folder.edit(others);
	if (Object.keys(others).length > 0) folder.commit();
	folder.git('update-ref', 'refs/remotes/origin/main', 'main');
	folder.git('switch', '--quiet', '--detach');
	folder.git('merge', '--quiet', '--no-ff', '--message=Merge the change', 'change');
	folder.git('branch', '--quiet', '--delete', '--force', 'main', 'change');
	return folder;
}

import { runGit } from './git.ts';

/** Why the past of the content cannot be told. */
export type Unavailable =
	/** There is no git on this machine, or it does not start. */
	| 'no_git'
	/** The content lies in no repository. */
	| 'no_repository'
	/** The repository holds the latest commits only. */
	| 'shallow'
	/** The repository does not hold all texts: a partial clone. */
	| 'partial'
	/** Git does not read repositories of other users unless it is told to. */
	| 'refused'
	/** Git could not read the repository for another reason. */
	| 'failed';

/** Where a folder lies in its repository, or why its past cannot be told. */
export type FoundRepository =
	| {
			/** The folder’s path from the top, with `/` at the end; empty for the top itself. */
			readonly prefix: string;
			readonly unavailable?: never;
	  }
	| { readonly unavailable: Unavailable };

/** Looks for the repository of a folder. A shallow one would show a part of the past as the whole. */
export function repositoryOf(folder: string): FoundRepository {
	const asked = runGit(folder, ['rev-parse', '--is-shallow-repository', '--show-prefix']);
	if (asked.notRun) return { unavailable: 'no_git' };
	if (!asked.isOk) return { unavailable: reasonIn(asked.complaint) };
	const answer = asked.output.toString('utf8');
	const [isShallow] = answer.split('\n', 1);
	if (isShallow !== 'false') return { unavailable: 'shallow' };
	return { prefix: answer.slice('false\n'.length).replace(/\r?\n$/, '') };
}

function reasonIn(complaint: string): Unavailable {
	if (complaint.includes('not a git repository')) return 'no_repository';
	return /dubious ownership|unsafe repository/.test(complaint) ? 'refused' : 'failed';
}

import type { Commit } from '../../domain/revision/revisions.ts';

/** A commit as a reader meets it. */
export interface CommitLink {
	/** `commit 4176e0025b`: on one line, and of the same length on every machine. */
	readonly text: string;
	/** Where it can be looked at; `undefined` where nobody says where the repository is. */
	readonly href: string | undefined;
}

/** Names a commit, with a link into the repository where the site tells of one. */
export function commitLink({ hash }: Commit, repository: string | undefined): CommitLink {
	return {
		text: `commit\u00A0${hash.slice(0, 10)}`,
		href: repository === undefined ? undefined : `${repository}/commit/${hash}`,
	};
}

import type { Commit, FileChange } from '../domain/revision/revisions.ts';
import { instant, SECOND } from '../time/instant.ts';

/** The changes of the files of one folder, by their ids. */
type Changes = Map<string, FileChange[]>;

/**
 * Reads what `git log --raw -z --no-renames --format='%H %ct'` prints, newest commit first: what became
 * of each Markdown file that lies in the folder itself. A file name may hold anything but a NUL.
 * `undefined` where it prints something else.
 */
export function readLog(output: string, prefix: string): Changes | undefined {
	const commits = commitsIn(output.split('\0'));
	if (!commits) return undefined;
	const found: Changes = new Map();
	for (const [place, { commit, changes }] of commits.reverse().entries())
		for (const { path, content } of changes) {
			const id = idIn(path, prefix);
			if (id === undefined) continue;
			const own = found.get(id) ?? [];
			found.set(id, own);
			own.push({ place, commit, content });
		}
	return found;
}

interface LoggedCommit {
	readonly commit: Commit;
	readonly changes: { readonly path: string; readonly content: string | undefined }[];
}

function commitsIn(tokens: readonly string[]): LoggedCommit[] | undefined {
	const commits: LoggedCommit[] = [];
	for (let i = 0; i < tokens.length; i++) {
		const token = (tokens[i] ?? '').replace(/^\n/, '');
		if (token === '') continue;
		if (token.startsWith(':')) {
			const path = tokens[++i] ?? '';
			commits.at(-1)?.changes.push({ path, content: contentIn(token) });
			continue;
		}
		const commit = commitIn(token);
		if (!commit) return undefined;
		commits.push({ commit, changes: [] });
	}
	return commits;
}

function commitIn(line: string): Commit | undefined {
	const [, hash, seconds] = /^([0-9a-f]{40,64}) (-?\d+)$/.exec(line) ?? [];
	return hash === undefined ? undefined : { hash, at: instant(Number(seconds) * SECOND) };
}

/**
 * The content after a change in a line such as `:100644 100644 1f2e… 3d4c… M`. Of a link or a submodule
 * there is no text, so its key is none of a blob.
 */
function contentIn(line: string): string | undefined {
	const [, mode = '', , hash = '', status] = line.split(' ');
	if (status === 'D') return undefined;
	return mode.startsWith('100') ? hash : `${mode} ${hash}`;
}

function idIn(path: string, prefix: string): string | undefined {
	const name = path.startsWith(prefix) ? path.slice(prefix.length) : '';
	return name.endsWith('.md') && !name.includes('/') ? name.slice(0, -'.md'.length) : undefined;
}

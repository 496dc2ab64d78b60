import type { Commit, FileChange, History } from '../domain/revision/revisions.ts';
import { instant, SECOND } from '../time/instant.ts';
import { blobsOf, repositoryOf, runGit, type Unavailable } from './git.ts';

/** The past of a folder of entries, or why it cannot be told. */
export type Past =
	| {
			readonly history: History;
			/** Contents by their keys in the history; none of what is no ordinary file. */
			readonly contents: ReadonlyMap<string, Buffer>;
			readonly unavailable?: never;
	  }
	| { readonly unavailable: Unavailable };

/**
 * Reads all that was ever committed in a folder, from three runs of git however many files there are.
 * Only the line of first parents counts: on it, a merged branch is one edit, at the instant at which it
 * became public.
 */
export function pastOf(folder: string): Past {
	const found = repositoryOf(folder);
	if (found.unavailable) return found;
	const log = runGit(folder, logArguments('HEAD'), { isOffline: true });
	if (!log.isOk) {
		const head = runGit(folder, ['rev-parse', '--verify', '--quiet', 'HEAD^{commit}']);
		return head.isOk ? { unavailable: 'failed' } : nothing;
	}
	const history = readLog(log.output.toString('utf8'), found.prefix);
	if (!history) return { unavailable: 'failed' };
	const contents = contentsOf(folder, history);
	return contents ? { history, contents } : { unavailable: 'partial' };
}

const nothing: Past = { history: new Map(), contents: new Map() };

/** Settings of the machine or of the repository that would change what is printed. */
const settings = [
	...['-c', 'log.showSignature=false'],
	...['-c', 'log.showRoot=true'],
	...['-c', 'log.diffMerges=separate'],
];

/**
 * How git is asked for what was done in a folder up to a commit, for `readLog`. Renames are told by
 * `redirects`, which say what readers were told, and not guessed from likeness.
 */
export const logArguments = (commit: string): string[] => [
	...[...settings, 'log', '--first-parent', '-m', '--raw', '-z', '--no-abbrev', '--no-renames'],
	...['--no-relative', '--no-color', '--encoding=UTF-8', '--format=%H %ct', commit, '--', '.'],
];

/** `undefined` where the repository does not hold one of them. */
function contentsOf(folder: string, history: History): Map<string, Buffer> | undefined {
	const keys = [...history.values()].flatMap((changes) =>
		changes.flatMap(({ content }) => content ?? []),
	);
	const hashes = [...new Set(keys)].filter((key) => !key.includes(' '));
	const blobs = hashes.length === 0 ? [] : blobsOf(folder, hashes, { isOffline: true });
	if (!blobs || blobs.includes(undefined)) return undefined;
	return new Map(hashes.map((hash, i) => [hash, blobs[i] as Buffer]));
}

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

/** The end of the year 9999. Git takes any number for a date, and calendars end somewhere. */
const lastInstant = Date.parse('9999-12-31T23:59:59Z');

function commitIn(line: string): Commit | undefined {
	const [, hash, seconds] = /^([0-9a-f]{40,64}) (-?\d+)$/.exec(line) ?? [];
	const at = Number(seconds) * SECOND;
	return hash === undefined || at > lastInstant ? undefined : { hash, at: instant(at) };
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

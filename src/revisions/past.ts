import type { History } from '../domain/change/versions.ts';
import { blobsOf, repositoryOf, runGit, type Unavailable } from './git.ts';
import { readLog } from './read-log.ts';

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
	if (!log.isOk) return hasCommits(folder) ? { unavailable: 'failed' } : nothing;
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

function hasCommits(folder: string): boolean {
	return runGit(folder, ['rev-parse', '--verify', '--quiet', 'HEAD^{commit}']).isOk;
}

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

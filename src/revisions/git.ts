import { spawnSync } from 'node:child_process';

/** What git answered. */
export interface Answer {
	readonly isOk: boolean;
	readonly output: Buffer;
	/** The output as one line of text. */
	readonly text: string;
	/** What it said of what went wrong, in English. */
	readonly complaint: string;
	/** Why it could not be run at all; `undefined` where it was. */
	readonly notRun: NodeJS.ErrnoException | undefined;
}

/** How git is asked. */
interface Asking {
	/** What it reads. */
	readonly input?: string | undefined;
	/** Whether it must not fetch what a partial clone lacks. */
	readonly isOffline?: boolean;
}

/**
 * Asks git something in a folder, without a shell. Nothing that is asked changes work tree or index, and
 * neither hooks nor whoever called us can lead it away from the folder.
 */
export function runGit(folder: string, args: readonly string[], asking: Asking = {}): Answer {
	const { input, isOffline = false } = asking;
	const { error, status, stdout, stderr } = spawnSync(
		'git',
		['--no-pager', '-C', folder, ...args],
		{
			env: { ...ownEnvironment(), ...(isOffline ? offline : {}) },
			maxBuffer: 1 << 30,
			windowsHide: true,
			...(input === undefined ? {} : { input }),
		},
	);
	if (error) return { isOk: false, output: Buffer.of(), text: '', complaint: '', notRun: error };
	return {
		isOk: status === 0,
		output: stdout,
		text: stdout.toString('utf8').trim(),
		complaint: stderr.toString('utf8').trim(),
		notRun: undefined,
	};
}

const offline = { GIT_NO_LAZY_FETCH: '1', GIT_ALLOW_PROTOCOL: 'none', GIT_TERMINAL_PROMPT: '0' };

/** Where git may look for repositories and settings; `safe.directory` stands in the user’s own. */
const kept = /^GIT_(CONFIG|CEILING_DIRECTORIES$|DISCOVERY_ACROSS_FILESYSTEM$|EXEC_PATH$)/;

/** Everything else that git is told by its surroundings goes, such as the folder that a hook runs for. */
function ownEnvironment(): NodeJS.ProcessEnv {
	const open = Object.entries(process.env).filter(
		([name]) => !name.toUpperCase().startsWith('GIT_') || kept.test(name),
	);
	return {
		...Object.fromEntries(open),
		GIT_OPTIONAL_LOCKS: '0',
		GIT_NO_REPLACE_OBJECTS: '1',
		LC_ALL: 'C',
	};
}

/**
 * The bytes of blobs in their order, from one run of git; `undefined` of one that the repository does
 * not hold. The result is `undefined` where git could not read it at all.
 */
export function blobsOf(
	folder: string,
	hashes: readonly string[],
	asking: Pick<Asking, 'isOffline'> = {},
): (Buffer | undefined)[] | undefined {
	const input = hashes.map((hash) => `${hash}\n`).join('');
	const { isOk, output } = runGit(folder, ['cat-file', '--batch'], { ...asking, input });
	if (!isOk) return undefined;
	let offset = 0;
	return hashes.map(() => {
		const start = output.indexOf('\n', offset) + 1;
		const size = /^[0-9a-f]+ blob (\d+)$/.exec(output.toString('latin1', offset, start - 1))?.[1];
		offset = size === undefined ? start : start + Number(size) + 1;
		return size === undefined ? undefined : output.subarray(start, offset - 1);
	});
}

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
type FoundRepository =
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

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
export interface Asking {
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
	const told = Object.entries(process.env).filter(
		([name]) => !name.toUpperCase().startsWith('GIT_') || kept.test(name),
	);
	return {
		...Object.fromEntries(told),
		GIT_OPTIONAL_LOCKS: '0',
		GIT_NO_REPLACE_OBJECTS: '1',
		LC_ALL: 'C',
	};
}

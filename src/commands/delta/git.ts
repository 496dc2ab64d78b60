import { spawnSync } from 'node:child_process';
import { Refusal } from './refusal.ts';

/** What git answered. */
export interface Answer {
	readonly isOk: boolean;
	readonly output: Buffer;
	/** The output as one line of text. */
	readonly text: string;
}

/** Set by git where it runs a hook: they would lead away from the folder that is asked about. */
const ofHooks = ['GIT_DIR', 'GIT_INDEX_FILE', 'GIT_WORK_TREE', 'GIT_PREFIX'];

/** Asks git something in a folder. Nothing that is asked here changes work tree or index. */
export function git(folder: string, args: readonly string[], input?: string): Answer {
	const env = { ...process.env, GIT_OPTIONAL_LOCKS: '0', LC_ALL: 'C' };
	for (const name of ofHooks) Reflect.deleteProperty(env, name);
	const { error, status, stdout } = spawnSync('git', ['-C', folder, ...args], {
		env,
		maxBuffer: 1 << 30,
		windowsHide: true,
		...(input === undefined ? {} : { input }),
	});
	if (error) throw new Refusal(notRun(error));
	return { isOk: status === 0, output: stdout, text: stdout.toString('utf8').trim() };
}

function notRun(error: NodeJS.ErrnoException): string {
	if (error.code !== 'ENOENT') return `git could not be run (${error.message}).`;
	return 'There is no git on this machine, so what was published before cannot be looked up. Install git.';
}

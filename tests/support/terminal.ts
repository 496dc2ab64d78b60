import { spawn } from '@lydell/node-pty';
import { Terminal as Screen } from '@xterm/headless';
import { linesOn, wordsOn } from './screen-text.ts';

/** A program running in a real pseudo-terminal, with somebody who reads its screen and types. */
export interface Terminal extends Disposable {
	/** Waits until these words are on the screen, and fails with the screen where they never are. */
	sees(words: string): Promise<void>;
	/** Waits until a prompt that begins like this is open, then types these keys. */
	answers(question: string, ...keys: readonly string[]): Promise<void>;
	/** Everything on the screen and above it, without colours. */
	shown(): string;
	/** The same without the lines at its edge, as one line of words: how wide it is plays no part. */
	words(): string;
	/** Waits for the end; gives the exit code. */
	ends(): Promise<number>;
	/** How many keys were typed so far, each character of a text being one. */
	readonly keysTyped: number;
}

/** Keys that are no characters. */
export const keys = {
	enter: '\r',
	tab: '\t',
	space: ' ',
	up: '\u001b[A',
	down: '\u001b[B',
	escape: '\u001b',
	interrupt: '\u0003',
	/** Takes back the last character. */
	back: '\u007f',
	/** Ctrl-U: takes back what was typed on this line. */
	clear: '\u0015',
} as const;

const named = new Set<string>(Object.values(keys));

/** Milliseconds that a program may take to write what is waited for, on a machine with much else to do. */
const patience = 60_000;
const rows = 60;

/** What a program is started with. */
interface Opening {
	readonly cwd: string;
	/** These variables and no others. */
	readonly env: Readonly<Record<string, string>>;
	/** How many characters a line has; 80 unless told. */
	readonly columns?: number | undefined;
}

/** Starts a program in a pseudo-terminal. */
export function openTerminal(
	file: string,
	args: readonly string[],
	{ cwd, env, columns = 80 }: Opening,
): Terminal {
	const size = { cols: columns, rows };
	const screen = new Screen({ ...size, scrollback: 10_000, allowProposedApi: true });
	const child = spawn(file, [...args], { ...size, cwd, env, name: 'xterm-256color' });
	const watchers = new Set<() => void>();
	const told = () => watchers.forEach((watcher) => watcher());
	const state = { exitCode: undefined as number | undefined, keysTyped: 0 };
	child.onData((data) => screen.write(data, told));
	child.onExit(({ exitCode }) => screen.write('', () => ((state.exitCode = exitCode), told())));

	const shown = () => linesOn(screen).join('\n').trimEnd();
	const words = () => wordsOn(screen);
	const until = async <T>(found: () => T | undefined, what: string): Promise<T> => {
		const { promise, resolve, reject } = Promise.withResolvers<T>();
		const look = () => {
			const result = found();
			if (result !== undefined) resolve(result);
			else if (state.exitCode !== undefined) fail();
		};
		const fail = () => reject(new Error(`${what}\n${shown()}`));
		const timer = setTimeout(fail, patience);
		watchers.add(look);
		look();
		return promise.finally(() => (clearTimeout(timer), watchers.delete(look)));
	};
	const sees = async (...any: readonly string[]) => {
		const isThere = () => any.some((text) => words().includes(text)) || undefined;
		await until(isThere, `“${any[0] ?? ''}” is not to be seen:`);
	};

	return {
		sees,
		answers: async (question, ...typed) => {
			// A prompt that is open; after an answer that was no good it is marked as such.
			await sees(`◆ ${question}`, `▲ ${question}`);
			state.keysTyped += typed.reduce((sum, key) => sum + (named.has(key) ? 1 : key.length), 0);
			child.write(typed.join(''));
		},
		shown,
		words,
		ends: () => until(() => state.exitCode, 'The program does not end:'),
		get keysTyped() {
			return state.keysTyped;
		},
		[Symbol.dispose]() {
			if (state.exitCode === undefined) child.kill();
			screen.dispose();
		},
	};
}

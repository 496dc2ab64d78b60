import { spawn } from '@lydell/node-pty';
import { Terminal as Screen } from '@xterm/headless';

/** A program running in a real pseudo-terminal, with somebody who reads its screen and types. */
export interface Terminal extends Disposable {
	/** Waits until this is on the screen, and fails with the screen where it never is. */
	sees(text: string): Promise<void>;
	/** Waits until a prompt that begins like this is open, then types these keys. */
	answers(question: string, ...keys: readonly string[]): Promise<void>;
	/** Everything on the screen and above it, without colours. */
	shown(): string;
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
} as const;

const named = new Set<string>(Object.values(keys));

/** Milliseconds that a program may take to write what is waited for. */
const patience = 20_000;
const size = { cols: 120, rows: 60 };

/** Starts a program in a pseudo-terminal, with these variables and no others. */
export function openTerminal(
	file: string,
	args: readonly string[],
	{ cwd, env }: { cwd: string; env: Readonly<Record<string, string>> },
): Terminal {
	const screen = new Screen({ ...size, scrollback: 10_000, allowProposedApi: true });
	const child = spawn(file, [...args], { ...size, cwd, env, name: 'xterm-256color' });
	const watchers = new Set<() => void>();
	const told = () => watchers.forEach((watcher) => watcher());
	const state = { exitCode: undefined as number | undefined, keysTyped: 0 };
	child.onData((data) => screen.write(data, told));
	child.onExit(({ exitCode }) => screen.write('', () => ((state.exitCode = exitCode), told())));

	const shown = () => linesOf(screen).join('\n').trimEnd();
	const until = async <T>(found: () => T | undefined, what: string): Promise<T> => {
		const { promise, resolve, reject } = Promise.withResolvers<T>();
		const look = () => {
			const result = found();
			if (result !== undefined) resolve(result);
		};
		const failure = () => reject(new Error(`${what}\n${shown()}`));
		const timer = setTimeout(failure, patience);
		watchers.add(look);
		look();
		return promise.finally(() => (clearTimeout(timer), watchers.delete(look)));
	};

	const sees = async (text: string) => {
		await until(() => shown().includes(text) || undefined, `“${text}” is not to be seen:`);
	};

	return {
		sees,
		answers: async (question, ...typed) => {
			await sees(`◆  ${question}`);
			state.keysTyped += typed.reduce((sum, key) => sum + (named.has(key) ? 1 : key.length), 0);
			child.write(typed.join(''));
		},
		shown,
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

function linesOf({ buffer: { active } }: Screen): string[] {
	return Array.from({ length: active.length }, (_, index) =>
		(active.getLine(index)?.translateToString(true) ?? '').trimEnd(),
	);
}

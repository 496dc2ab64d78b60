import { vi } from 'vitest';
import { runIncident } from '../../src/commands/incident/run.ts';
import type { Ran } from './little-record.ts';

/** What would change what the command does, CI among others. */
const others = ['CI', 'INIT_CWD', 'STATUS_NOW', 'GITHUB_ACTIONS'];

/**
 * Runs `incident` with these arguments and variables as in a pipe, without a process of its own: one
 * call at a time. What commander prints itself, such as help, is not caught.
 */
export async function runIncidentHere(
	env: Readonly<Record<string, string>>,
	args: readonly string[],
): Promise<Ran> {
	const output = { stdout: '', stderr: '' };
	for (const name of others) vi.stubEnv(name, '');
	for (const [name, value] of Object.entries(env)) vi.stubEnv(name, value);
	const isTerminal = Object.getOwnPropertyDescriptor(process.stdin, 'isTTY');
	Object.defineProperty(process.stdin, 'isTTY', { value: false, configurable: true });
	const catching = (stream: keyof typeof output) => (text: string) =>
		void (output[stream] += `${text}\n`);
	const spies = [
		vi.spyOn(console, 'log').mockImplementation(catching('stdout')),
		vi.spyOn(console, 'error').mockImplementation(catching('stderr')),
	];
	try {
		return { exitCode: await runIncident(args), ...output };
	} finally {
		for (const spy of spies) spy.mockRestore();
		vi.unstubAllEnvs();
		if (isTerminal) Object.defineProperty(process.stdin, 'isTTY', isTerminal);
		else Reflect.deleteProperty(process.stdin, 'isTTY');
	}
}

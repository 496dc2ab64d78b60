import { vi } from 'vitest';
import { runIncident } from '../../../../src/commands/incident/run.ts';
import type { Ran } from '../../../support/little-record.ts';

/**
 * Runs `incident` with these arguments and variables as in a pipe, without a process of its own. What
 * commander prints itself, such as help, is not caught.
 */
export async function runHere(
	env: Readonly<Record<string, string>>,
	args: readonly string[],
): Promise<Ran> {
	const output = { stdout: '', stderr: '' };
	for (const [name, value] of Object.entries(env)) vi.stubEnv(name, value);
	vi.spyOn(console, 'log').mockImplementation(
		(text: string) => void (output.stdout += `${text}\n`),
	);
	vi.spyOn(console, 'error').mockImplementation(
		(text: string) => void (output.stderr += `${text}\n`),
	);
	try {
		const exitCode = await runIncident([...args, '--no-input']);
		return { exitCode, ...output };
	} finally {
		vi.unstubAllEnvs();
		vi.restoreAllMocks();
	}
}

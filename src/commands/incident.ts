/**
 * `npm run incident -- <verb> [id] [options]`: publishes by command. Ends with 0 where it did what was
 * asked, 1 where the record does not allow it, 2 where it was called wrongly, 130 where somebody gave up.
 */
import { resolve } from 'node:path';
import { CommanderError } from 'commander';
import { Ending, exitCodes } from './incident/ending.ts';
import { incidentProgram } from './incident/program.ts';

// Where it was called is where a message’s file is looked for; everything else is the project’s.
process.env['INIT_CWD'] ??= process.cwd();
process.chdir(resolve(import.meta.dirname, '../..'));

try {
	await incidentProgram().parseAsync();
} catch (error) {
	process.exitCode = endWith(error);
}

/** Says why the command ends, and gives its exit code. */
function endWith(error: unknown): number {
	if (error instanceof CommanderError) return endOfUsage(error);
	if (!(error instanceof Ending)) throw error;
	console.error(error.message);
	return reported(error.exitCode, error.message);
}

/** Commander has said itself what was wrong; help and version are no fault. */
function endOfUsage({ exitCode, message }: CommanderError): number {
	return exitCode === 0 ? exitCodes.done : reported(exitCodes.wrongUsage, message);
}

function reported(exitCode: number, error: string): number {
	if (process.argv.includes('--json'))
		console.log(JSON.stringify({ ok: false, exit_code: exitCode, error }, null, 2));
	return exitCode;
}

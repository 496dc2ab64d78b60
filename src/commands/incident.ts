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
	// Commander has said what was wrong itself.
	if (error instanceof CommanderError)
		return error.exitCode === 0 ? exitCodes.done : exitCodes.wrongUsage;
	if (!(error instanceof Ending)) throw error;
	console.error(error.message);
	if (process.argv.includes('--json'))
		console.log(JSON.stringify({ ok: false, error: error.message }, null, 2));
	return error.exitCode;
}

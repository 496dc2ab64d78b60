import { CommanderError } from 'commander';
import { Ending, exitCodes } from './ending.ts';
import { incidentProgram } from './program.ts';

/** Runs the command with these words after its name; says how it went, and gives its exit code. */
export async function runIncident(args: readonly string[]): Promise<number> {
	try {
		await incidentProgram().parseAsync(args, { from: 'user' });
		return exitCodes.done;
	} catch (error) {
		const { exitCode, message } = endOf(error);
		if (exitCode !== exitCodes.done && args.includes('--json'))
			console.log(JSON.stringify({ ok: false, exit_code: exitCode, error: message }, null, 2));
		return exitCode;
	}
}

/** Says why the command ends, unless commander has said so itself. */
function endOf(error: unknown): Pick<Ending, 'exitCode' | 'message'> {
	if (error instanceof CommanderError) {
		const { exitCode, message } = error;
		return { exitCode: exitCode === 0 ? exitCodes.done : exitCodes.wrongUsage, message };
	}
	if (error instanceof Ending) {
		console.error(error.message);
		return error;
	}
	const message = 'The command itself failed. That is a fault of this program, not of your text:';
	console.error(message);
	console.error(error);
	return { exitCode: exitCodes.refused, message };
}

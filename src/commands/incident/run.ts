import { CommanderError } from 'commander';
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

/** With which code the command ends; bots and scripts go by it. */
const exitCodes = { done: 0, refused: 1, wrongUsage: 2, givenUp: 130 } as const;

/** How the command ends where it does not do what it was asked for, in words for whoever runs it. */
export class Ending extends Error {
	readonly exitCode: number;

	constructor(exitCode: number, message: string) {
		super(message);
		this.exitCode = exitCode;
	}
}

/** The end where the record does not allow it: nothing was written. */
export function refused(message: string): Ending {
	return new Ending(exitCodes.refused, message);
}

/** The end where the command cannot be carried out as it was typed: nothing was written. */
export function wrongUsage(message: string): Ending {
	return new Ending(exitCodes.wrongUsage, message);
}

/** The end at a prompt, by Ctrl-C or Escape or a No: nothing was written. */
export function givenUp(): Ending {
	return new Ending(exitCodes.givenUp, 'Given up. Nothing was written.');
}

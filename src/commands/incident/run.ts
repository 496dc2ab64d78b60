import { Command, CommanderError } from 'commander';
import { ExitError, exitCodes } from './exit-error.ts';
import { correctCommand } from './verbs/correct.ts';
import { listCommand } from './verbs/list.ts';
import { maintenanceCommand } from './verbs/maintenance.ts';
import { newCommand } from './verbs/new.ts';
import { postmortemCommand } from './verbs/postmortem.ts';
import { repairCommand } from './verbs/repair.ts';
import { reopenCommand, resolveCommand } from './verbs/resolve.ts';
import { retractCommand } from './verbs/retract.ts';
import { updateCommand } from './verbs/update.ts';

/** Runs the command with these arguments, and resolves to its exit code. */
export async function runIncident(args: readonly string[]): Promise<number> {
	try {
		await incidentProgram().parseAsync(args, { from: 'user' });
		return exitCodes.done;
	} catch (error) {
		const { exitCode, message } = reportError(error);
		if (exitCode !== exitCodes.done && args.includes('--json'))
			console.log(JSON.stringify({ ok: false, exit_code: exitCode, error: message }, null, 2));
		return exitCode;
	}
}

/** Prints why the command ends, unless commander has printed it. */
function reportError(error: unknown): Pick<ExitError, 'exitCode' | 'message'> {
	if (error instanceof CommanderError) {
		const { exitCode, message } = error;
		return { exitCode: exitCode === 0 ? exitCodes.done : exitCodes.wrongUsage, message };
	}
	if (error instanceof ExitError) {
		console.error(error.message);
		return error;
	}
	const message = 'The command itself failed. That is a fault of this program, not of your text:';
	console.error(message);
	console.error(error);
	return { exitCode: exitCodes.notAllowed, message };
}

/** The whole command line, without running it. */
export function incidentProgram(): Command {
	const program = new Command('incident')
		.description('Publish incidents and maintenance by command: each verb writes one file.')
		.usage('<verb> [id] [options]')
		.exitOverride()
		.addHelpText('after', help);
	const verbs = [
		newCommand(),
		updateCommand(),
		resolveCommand(),
		reopenCommand(),
		maintenanceCommand(),
		postmortemCommand(),
		repairCommand(),
		correctCommand(),
		retractCommand(),
		listCommand(),
	];
	for (const verb of verbs) program.addCommand(verb);
	inherit(program);
	return program;
}

/** Passes settings on, so that every verb throws an error instead of ending the process. */
function inherit(parent: Command): void {
	for (const verb of parent.commands) {
		verb.copyInheritedSettings(parent);
		inherit(verb);
	}
}

const help = `
In a terminal, verbs ask for what is missing: npm run incident new
With options, from any shell:               node incident.mjs new "Downloads fail" -i major …
With npm, sh and cmd need -- before options: npm run incident -- new "Downloads fail" -i major …
Exit codes: 0 done, 1 refused or not valid, 2 wrong usage, 130 given up at a prompt.`;

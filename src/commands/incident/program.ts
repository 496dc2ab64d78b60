import { Command } from 'commander';
import { listCommand } from './verbs/list.ts';
import { newCommand } from './verbs/new.ts';
import { reopenCommand } from './verbs/reopen.ts';
import { resolveCommand } from './verbs/resolve.ts';
import { updateCommand } from './verbs/update.ts';

/** The whole command line, without running it. */
export function incidentProgram(): Command {
	const program = new Command('incident')
		.description('Publish incidents and maintenance by command: each verb writes one file.')
		.usage('<verb> [id] [options]')
		.exitOverride()
		.addHelpText('after', help);
	for (const verb of [
		newCommand(),
		updateCommand(),
		resolveCommand(),
		reopenCommand(),
		listCommand(),
	])
		program.addCommand(verb.copyInheritedSettings(program));
	return program;
}

const help = `
In a terminal, verbs ask for what is missing: npm run incident new
With options, from any shell:               node incident.mjs new "Downloads fail" -i major …
With npm, sh and cmd need -- before options: npm run incident -- new "Downloads fail" -i major …
Exit codes: 0 done, 1 refused or not valid, 2 wrong usage, 130 given up at a prompt.`;

import { Command } from 'commander';
import { correctCommand } from './verbs/correct.ts';
import { listCommand } from './verbs/list.ts';
import { maintenanceCommand } from './verbs/maintenance/maintenance.ts';
import { newCommand } from './verbs/new.ts';
import { postmortemCommand } from './verbs/postmortem.ts';
import { reopenCommand } from './verbs/reopen.ts';
import { repairCommand } from './verbs/repair/repair.ts';
import { retractCommand } from './verbs/retract.ts';
import { resolveCommand } from './verbs/resolve.ts';
import { updateCommand } from './verbs/update.ts';

/** The whole command line, without running it. */
export function incidentProgram(): Command {
	const program = new Command('incident')
		.description('Publish incidents and maintenance by command: each verb writes one file.')
		.usage('<verb> [id] [options]')
		.exitOverride()
		.addHelpText('after', help);
	for (const verb of verbs()) program.addCommand(verb);
	inherit(program);
	return program;
}

function verbs(): Command[] {
	return [
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
}

/** Every verb ends as the whole does: by an error that is caught, and not by ending the process. */
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

import type { Command } from 'commander';
import { grouped } from '../../options.ts';
import { addCommand } from './add.ts';
import { doneCommand } from './done.ts';
import { dropCommand } from './drop.ts';

/** `incident repair`: what is promised after an incident, and what becomes of it. */
export function repairCommand(): Command {
	return grouped('repair', 'promise a repair, and say what became of it', [
		addCommand(),
		doneCommand(),
		dropCommand(),
	]);
}

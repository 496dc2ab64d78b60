import type { Command } from 'commander';
import { grouped } from '../../options.ts';
import { announceCommand } from './announce.ts';
import { cancelCommand } from './cancel.ts';
import { completeCommand } from './complete.ts';
import { extendCommand } from './extend.ts';
import { startCommand } from './start.ts';

/** `incident maintenance`: planned work, from its announcement to its end. */
export function maintenanceCommand(): Command {
	return grouped('maintenance', 'announce planned work, and say how it goes', [
		announceCommand(),
		startCommand(),
		extendCommand(),
		completeCommand(),
		cancelCommand(),
	]);
}

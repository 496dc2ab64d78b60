import type { Command } from 'commander';
import { expect, test } from 'vitest';
import { incidentProgram } from '../../../src/commands/incident/run.ts';
import { littleRecord } from '../../support/little-record.ts';

/** Every verb that can be run, such as `repair add`. */
function verbsOf(command: Command, before = ''): [name: string, verb: Command][] {
	return command.commands.flatMap((verb): [string, Command][] => {
		const name = `${before}${verb.name()}`;
		return verb.commands.length > 0 ? verbsOf(verb, `${name} `) : [[name, verb]];
	});
}

/** What `--help` prints, also that which stands below the options. */
function helpOf(verb: Command): string {
	let text = '';
	verb.configureOutput({ writeOut: (part) => (text += part) }).outputHelp();
	return text;
}

test.each(verbsOf(incidentProgram()))('%s has help with an example of itself', (name, verb) => {
	const help = helpOf(verb);
	expect(help).toContain(`Usage: incident ${name}`);
	expect(help).toMatch(
		new RegExp(`Example:\n  (node incident\\.mjs|npm run incident) ${name}( |\n)`),
	);
	expect(help).toContain('--now <time>');
	expect(help).toContain('Exit codes: 0 done, 1 refused or not valid, 2 wrong usage, 130 given up');
});

test('help is no mistake, and what there is not is one', async () => {
	await using record = await littleRecord();
	expect(await record.run(['repair', 'add', '--help'])).toMatchObject({ exitCode: 0, stderr: '' });
	expect(await record.run(['announce'])).toMatchObject({ exitCode: 2, stdout: '' });
	expect(await record.run(['list', '--soon'])).toMatchObject({ exitCode: 2, stdout: '' });
});

import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Command } from 'commander';
import { expect, test } from 'vitest';
import { incidentProgram } from '../../../../src/commands/incident/run.ts';

const folder = join(import.meta.dirname, '../../../../src/commands/incident/verbs');

test.each(readdirSync(folder))('the command knows the verbs of %s', async (file) => {
	const module = (await import(join(folder, file))) as Record<string, () => Command>;
	const verbs = Object.entries(module)
		.filter(([name]) => name.endsWith('Command'))
		.map(([, makeCommand]) => makeCommand().name());
	const known = incidentProgram().commands.map((command) => command.name());
	expect(verbs.length).toBeGreaterThan(0);
	expect(known).toEqual(expect.arrayContaining(verbs));
});

/**
 * `npm run publish-elsewhere -- <folder>`: builds the site, verifies it, and lets a folder of any host
 * serve it, without GitHub. Ends with 0, or with 1, and then the folder serves what it served.
 */
import { resolve } from 'node:path';
import { Command, CommanderError } from 'commander';
import { project } from './environment.ts';
import { addressFrom } from '../build/address.ts';
import { realInstant } from '../site/clock.ts';
import { publishElsewhere, publishTheOneBefore } from '../publish/publish-elsewhere.ts';

const program = new Command('publish-elsewhere')
	.description('Builds the site, verifies it, and lets a folder of any host serve it.')
	.argument('<folder>', 'where releases are kept; the web server is pointed at current in it')
	.option('--back', 'build nothing, and serve the release before the one that is served')
	.addHelpText('after', '\nEnds with 0; with 1, where the folder serves what it served.')
	.exitOverride()
	.action(async (folder: string, { back }: { back?: true }) => {
		const place = resolve(folder);
		const { base } = addressFrom(process.env);
		const isDone = back
			? await publishTheOneBefore(place)
			: await publishElsewhere({ project, folder: place, base, now: realInstant() });
		if (!isDone) process.exitCode = 1;
	});

try {
	await program.parseAsync();
} catch (error) {
	process.exitCode = error instanceof CommanderError && error.exitCode === 0 ? 0 : 1;
	// Commander has printed what was wrong itself; a disk has not.
	if (isOfDisk(error))
		console.error(`${error.message}\nWhat the folder serves is whole all the same.`);
	else if (!(error instanceof CommanderError)) throw error;
}

function isOfDisk(error: unknown): error is NodeJS.ErrnoException {
	return error instanceof Error && 'syscall' in error;
}

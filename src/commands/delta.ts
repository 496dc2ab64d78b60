/**
 * `npm run delta -- [base]`: what the content as it lies here changes for readers, subscribers and
 * figures, compared with a git revision. Ends with 0, with 1 where something published would change
 * without an update or a correction, or where the content does not compile, with 2 where there is nothing to compare with.
 */
import './project.ts';
import { Command, CommanderError, Option } from 'commander';
import { placesFromEnvironment } from '../compile/reading/content-places.ts';
import { buildInstant, isClockSet, realInstant } from '../site/clock.ts';
import { type Format, formats, runDelta } from './delta/run-delta.ts';

const program = new Command('delta')
	.description('Says what the content as it lies here changes, compared with a git revision.')
	.argument('[base]', 'a branch, tag or commit; where it is left out, the merge base with main')
	.addOption(new Option('--format <format>', 'how it is printed').choices(formats).default('text'))
	.addHelpText('after', '\nEnds with 0; 1: not allowed, or not sound; 2: nothing to compare with.')
	.exitOverride()
	.action((base: string | undefined, { format }: { format: Format }) => {
		const clock = realInstant();
		const { exitCode, output, errors } = runDelta({
			places: placesFromEnvironment(),
			base,
			format,
			clocks: isClockSet() ? { now: buildInstant() } : { now: clock, clock },
			isInActions: process.env['GITHUB_ACTIONS'] === 'true',
		});
		if (output !== '') console.log(output);
		if (errors !== '') console.error(errors);
		process.exitCode = exitCode;
	});

try {
	program.parse();
} catch (error) {
	// Commander has printed what was wrong itself.
	if (!(error instanceof CommanderError)) throw error;
	process.exitCode = error.exitCode === 0 ? 0 : 2;
}

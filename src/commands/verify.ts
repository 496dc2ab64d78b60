/**
 * `npm run verify`: whether the built site is whole and every link between its pages leads somewhere.
 * For before it is published. Ends with 0; with 1 where a file is lacking; with 1 for a dead link too,
 * unless `--links-may-be-dead` says that it is only reported.
 */
import { addressFrom } from '../build/address.ts';
import { deadLinks, lackingFiles } from '../publish/verify.ts';
import { outDir } from './environment.ts';
import { readOptions } from './options.ts';

const given = readOptions('verify', 'Says whether the built site is whole.', {
	'links-may-be-dead': 'report dead links, and end with 0 all the same',
});
const isTolerant = given.has('links-may-be-dead');
const isInActions = process.env['GITHUB_ACTIONS'] === 'true';

const lacking = lackingFiles(outDir);
const dead = lacking.length > 0 ? [] : await deadLinks(outDir, addressFrom(process.env).base);
for (const message of lacking) print('error', message);
for (const message of dead) print(isTolerant ? 'warning' : 'error', message);
if (lacking.length + dead.length === 0)
	console.log('The built site is whole, and every link between its pages leads somewhere.');
process.exitCode = lacking.length > 0 || (dead.length > 0 && !isTolerant) ? 1 : 0;

/** On GitHub as an annotation of the run: there a percent sign begins an escape, and a line ends it. */
function print(severity: 'error' | 'warning', message: string): void {
	if (isInActions)
		console.log(`::${severity}::${message.replaceAll('%', '%25').replace(/\s/g, ' ')}`);
	else console.error(message);
}

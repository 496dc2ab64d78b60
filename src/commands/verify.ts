/**
 * `npm run verify`: whether the built site is whole and every link between its pages leads somewhere.
 * For before it is published. Ends with 0, or with 1 and every fault.
 */
import { outDir } from './environment.ts';
import { addressFrom } from '../build/address.ts';
import { counted } from '../domain/problem/report.ts';
import { siteFaults } from '../publish/site-faults.ts';

const faults = await siteFaults(outDir, addressFrom(process.env).base);
if (faults.length === 0) {
	console.log('The built site is whole, and every link between its pages leads somewhere.');
} else {
	console.error(`The built site has ${counted(faults.length, 'fault')}:\n${faults.join('\n')}`);
	process.exitCode = 1;
}

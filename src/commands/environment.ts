/**
 * What every command that starts Astro or serves its output has in common. Import it first: it sets
 * what Astro reads from the environment, which a package script could not set on every system.
 */
export { project } from './project.ts';
import { resolve } from 'node:path';
import { type Address, addressFrom } from '../build/address.ts';

setForAstro();

/** Sets what Astro is to find in the environment, and removes what it must not. */
export function setForAstro(): void {
	process.env['ASTRO_TELEMETRY_DISABLED'] = '1';
	// Where the terminal looks like an automation's, Astro would go to the background and exit.
	process.env['ASTRO_DEV_BACKGROUND'] = '0';
	// Astro's own names for what it was configured with: a variable of the shell would win over them.
	for (const name of ['ASSETS_PREFIX', 'BASE_URL', 'DEV', 'MODE', 'PROD', 'SITE', 'SSR'])
		Reflect.deleteProperty(process.env, name);
}

/** Where the built site lies: OUT_DIR, or `dist`. */
export const outDir = resolve(process.env['OUT_DIR'] ?? 'dist');

/** Where a built site is served: PORT, or 4321. */
export const port = portFrom(process.env['PORT'] ?? '4321');

/** Whether npm runs this process: `npm start` and its like. */
export const isUnderNpm = process.env['npm_lifecycle_event'] !== undefined;

function portFrom(text: string): number {
	const number = Number(text);
	if (Number.isInteger(number) && number >= 0 && number < 65_536) return number;
	console.error(`PORT is “${text}”. Set it to a number from 0 to 65535.`);
	process.exit(1);
}

/** Where the site is served. Where the environment's address is not valid, this prints why and ends. */
export function siteAddress(): Address {
	try {
		return addressFrom(process.env);
	} catch (error) {
		console.error((error as Error).message);
		process.exit(1);
	}
}

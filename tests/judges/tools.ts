/** The judges come from elsewhere: what is missing is installed, or named. */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { aptInstall } from '../support/apt.ts';

interface Tool {
	readonly name: string;
	/** A command that ends well where the tool is there. */
	readonly probe: readonly [string, ...string[]];
	/** The package of Debian and Ubuntu that brings it. */
	readonly apt: string;
}

/** Debian installs its Python packages for its own Python only. */
export const python = existsSync('/usr/bin/python3') ? '/usr/bin/python3' : 'python3';

/** Everything from elsewhere that a judge runs. */
export const tools: readonly Tool[] = [
	{ name: 'Java', probe: ['java', '-version'], apt: 'default-jre-headless' },
	{ name: 'xmllint', probe: ['xmllint', '--version'], apt: 'libxml2-utils' },
	{
		name: "Python's feedparser",
		probe: [python, '-c', 'import feedparser'],
		apt: 'python3-feedparser',
	},
	{
		name: "Python's icalendar",
		probe: [python, '-c', 'import icalendar'],
		apt: 'python3-icalendar',
	},
];

const isThere = ({ probe: [command, ...args] }: Tool) => spawnSync(command, args).status === 0;

/** Sees to the tools of the machine. Throws a sentence that names those it could not get. */
export function seeToTools(): void {
	const missing = tools.filter((tool) => !isThere(tool));
	if (missing.length > 0) aptInstall(missing.map(({ apt }) => apt));
	const lacking = missing.filter((tool) => !isThere(tool));
	if (lacking.length === 0) return;
	const names = lacking.map(({ name, apt }) => `${name} (on Debian and Ubuntu: ${apt})`);
	throw new Error(`The judges need ${names.join(', ')}. Install what is missing and run again.`);
}

const VNU = 'vnu-jar@26.9.27';

/** The path of the Nu HTML checker's jar; fetched with npm the first time. */
export function seeToVnu(): string {
	const cache = resolve(import.meta.dirname, '../../node_modules/.cache/judges', VNU);
	const jar = join(cache, 'node_modules/vnu-jar/build/dist/vnu.jar');
	if (existsSync(jar)) return jar;
	// Its install script would download a whole Java, which is there already.
	const args = ['install', '--no-save', '--ignore-scripts', '--prefix', cache, VNU];
	const npm = process.env['npm_execpath'];
	const { status } = npm
		? spawnSync(process.execPath, [npm, ...args], { stdio: 'inherit' })
		: spawnSync('npm', args, { stdio: 'inherit' });
	if (status === 0 && existsSync(jar)) return jar;
	throw new Error(`The Nu HTML checker could not be fetched with npm (${VNU}).`);
}

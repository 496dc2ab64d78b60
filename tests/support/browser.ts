/** Sees to a browser: one that is installed, else Playwright's own, else one that it installs. */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join, resolve } from 'node:path';
import { chromium } from 'playwright';
import { aptInstall } from './apt.ts';

/** Where to start a browser from; no path means Playwright's own. */
export interface Browser {
	readonly executablePath?: string;
}

/** The shell without windows comes first: a page takes a third of the time in it. */
const names = [
	'chromium-headless-shell',
	'chromium',
	'chromium-browser',
	'google-chrome',
	'google-chrome-stable',
	'microsoft-edge',
];

const applications = [
	'/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
	'/Applications/Chromium.app/Contents/MacOS/Chromium',
	'/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
];

const windowsPrograms = [
	'Google\\Chrome\\Application\\chrome.exe',
	'Microsoft\\Edge\\Application\\msedge.exe',
];

/** A browser that starts; installs one where there is none. Throws a sentence where it cannot. */
export async function seeToBrowser(): Promise<Browser> {
	const found = await findBrowser();
	if (found) return found;
	const fromApt = () => aptInstall(['chromium-headless-shell']);
	for (const install of [fromApt, installPlaywrights]) {
		console.log('No browser found; installing Chromium.');
		if (!install()) continue;
		const installed = await findBrowser();
		if (installed) return installed;
	}
	throw new Error(
		'The tests of the site need a Chromium, Chrome or Edge. None was found and none could be ' +
			'installed. Install one, or set CHROMIUM to its path.',
	);
}

async function findBrowser(): Promise<Browser | undefined> {
	for (const executablePath of candidates()) {
		if (await starts({ executablePath })) return { executablePath };
	}
	return (await starts({})) ? {} : undefined;
}

function candidates(): string[] {
	const { CHROMIUM, PATH = '', ProgramFiles = '', LOCALAPPDATA = '' } = process.env;
	const x86 = process.env['ProgramFiles(x86)'] ?? '';
	if (CHROMIUM) return [CHROMIUM];
	const onPath = names.flatMap((name) => PATH.split(delimiter).map((folder) => join(folder, name)));
	const programs = [ProgramFiles, x86, LOCALAPPDATA].flatMap((folder) =>
		windowsPrograms.map((program) => join(folder, program)),
	);
	return [...onPath, ...applications, ...programs].filter((path) => existsSync(path));
}

/** An installed browser may still not run here, such as Ubuntu's stand-in for its snap. */
async function starts(browser: Browser): Promise<boolean> {
	try {
		await (await chromium.launch({ ...browser, timeout: 30_000 })).close();
		return true;
	} catch {
		return false;
	}
}

function installPlaywrights(): boolean {
	const cli = resolve(import.meta.dirname, '../../node_modules/playwright/cli.js');
	const withDependencies = process.getuid?.() === 0 ? ['--with-deps'] : [];
	const args = [cli, 'install', ...withDependencies, 'chromium'];
	return spawnSync(process.execPath, args, { stdio: 'inherit' }).status === 0;
}

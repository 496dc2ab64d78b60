/**
 * The built sites of a run of the tests: whoever asks for a site that was built already in this run
 * gets that one, in whatever process. They lie in the folder that SITE_CACHE names; whoever set it
 * removes it. Where nobody has, nothing is kept.
 */
import { spawnSync } from 'node:child_process';
import { createHash, type Hash } from 'node:crypto';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { isRunning } from '../../src/build/output-folder.ts';

const project = resolve(import.meta.dirname, '../..');

/** Everything outside the content and the environment that a built site depends on. */
const sources = ['src', 'public', 'astro.config.mjs', 'package-lock.json'];

/** What a site is built from. */
export interface SiteInput {
	readonly incidentsDir: string;
	readonly dataDir: string;
	/** The variables of the build, without those that name folders. */
	readonly env: Readonly<Record<string, string>>;
}

/** How a build ended. */
export interface BuildResult {
	readonly exitCode: number;
	readonly output: string;
}

/** Makes a cache for this process and those that it starts, unless there is one; removes it afterwards. */
export default function openSiteCache(): () => void {
	if (process.env['SITE_CACHE']) return () => undefined;
	const folder = mkdtempSync(join(tmpdir(), 'gallery-status-sites-'));
	process.env['SITE_CACHE'] = folder;
	return () => {
		delete process.env['SITE_CACHE'];
		rmSync(folder, { recursive: true, force: true });
	};
}

/**
 * The site of this input: the folder in which it lies, and how its build ended. `build` is called
 * with a folder for the site, once in a run; whoever asks meanwhile waits.
 */
export async function buildOnce(
	cache: string,
	input: SiteInput,
	build: (folder: string) => Promise<BuildResult>,
): Promise<BuildResult & { readonly folder: string }> {
	const room = join(cache, await keyOf(input));
	const folder = join(room, 'site');
	const result = join(room, 'result.json');
	if (isFirst(room)) {
		await writeFile(join(room, 'builder'), String(process.pid));
		const built = await build(folder);
		await writeFile(`${result}.new`, JSON.stringify(built));
		renameSync(`${result}.new`, result);
	}
	while (!existsSync(result)) {
		if (isAbandoned(room)) {
			giveUp(room);
			return buildOnce(cache, input, build);
		}
		await pause(50);
	}
	return { folder, ...(JSON.parse(await readFile(result, 'utf8')) as BuildResult) };
}

/** Whether this call is the one that makes the folder. */
function isFirst(room: string): boolean {
	try {
		mkdirSync(room);
		return true;
	} catch (error) {
		if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
		throw error;
	}
}

/** Clears the way for another build; whoever waits beside this one may have done so already. */
function giveUp(room: string): void {
	try {
		renameSync(room, `${room}.abandoned-${process.pid}`);
	} catch (error) {
		if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
	}
}

/** Whether the process that was building has ended, such as a worker whose test ran out of time. */
function isAbandoned(room: string): boolean {
	const builder = join(room, 'builder');
	const text = existsSync(builder) ? readFileSync(builder, 'utf8') : '';
	return text !== '' && !isRunning(Number(text));
}

/** Two inputs have the same key where the built sites must be the same to the byte. */
async function keyOf({ incidentsDir, dataDir, env }: SiteInput): Promise<string> {
	const hash = createHash('sha256');
	const variables = Object.entries(env).toSorted(([a], [b]) => (a < b ? -1 : 1));
	hash.update(JSON.stringify([variables, commitOf(incidentsDir)]));
	for (const source of sources) await addTree(hash, join(project, source));
	for (const folder of [incidentsDir, dataDir]) await addTree(hash, folder);
	return hash.digest('hex').slice(0, 32);
}

/** Pages tell of the commits of the content: which is checked out, and whether all of them are there. */
function commitOf(folder: string): string {
	const args = ['-C', folder, 'rev-parse', 'HEAD', '--is-shallow-repository'];
	return spawnSync('git', args, { encoding: 'utf8' }).stdout;
}

/** Adds the names and bytes of a file, or of all files below a folder. */
async function addTree(hash: Hash, path: string): Promise<void> {
	const names = await readdir(path, { recursive: true, withFileTypes: true }).catch(() => null);
	if (names === null) return void hash.update('\0').update(await readFile(path));
	const files = names.filter((one) => one.isFile()).map((one) => join(one.parentPath, one.name));
	for (const file of files.toSorted()) {
		const bytes = await readFile(file);
		hash.update(`\0${file.slice(path.length)}\0${bytes.length}\0`).update(bytes);
	}
}

/**
 * The site is built apart and put in its place by renaming, so that what is being served is always a
 * whole site: the last good one until the new one is complete.
 *
 * Astro builds into `.dist-building-<pid>-<n>` in the project, wherever the output goes: only there does
 * what it makes on the way find its packages, and two builds share nothing. Two builds of one process
 * would share modules if they lay in the same folder, since Node loads what lies at an address once.
 * Beside the output there may stand, for a moment, `.dist-incoming-<pid>` (the new site on its way
 * in) and `.dist-previous-<pid>` (the old one on its way out).
 */
import { cp, mkdir, readdir, rename, rm } from 'node:fs/promises';
import { existsSync, statSync } from 'node:fs';
import { basename, dirname, isAbsolute, join, relative, resolve } from 'node:path';

const remove = (folder: string) => rm(folder, { recursive: true, force: true });

type Role = 'building' | 'incoming' | 'previous';

const beside = (outDir: string, role: Role, pid: number) =>
	join(dirname(outDir), `.${basename(outDir)}-${role}-${pid}`);

let builds = 0;

/** The folder in the project for one build of this process: another at each call. */
export function buildingFolder(project: string): string {
	builds += 1;
	return `${beside(join(project, 'dist'), 'building', process.pid)}-${builds}`;
}

/** Why this folder must not be replaced by a site, as a sentence; `undefined` if it may be. */
export async function reasonToRefuse(outDir: string, project: string): Promise<string | undefined> {
	const inward = relative(resolve(outDir), resolve(project));
	if (!inward.startsWith('..') && !isAbsolute(inward))
		return `OUT_DIR (${outDir}) holds this project itself.`;
	const file = fileOnTheWay(outDir);
	if (file) return `OUT_DIR (${outDir}) cannot be a folder: ${file} is a file.`;
	const names = existsSync(outDir) ? await readdir(outDir) : [];
	if (names.length === 0 || names.includes('index.html')) return undefined;
	return `OUT_DIR (${outDir}) holds something that is not a site: it has files, and no index.html.`;
}

/** The file that stands where a folder is needed: the output itself or one above it. */
function fileOnTheWay(path: string): string | undefined {
	if (existsSync(path)) return statSync(path).isDirectory() ? undefined : path;
	return dirname(path) === path ? undefined : fileOnTheWay(dirname(path));
}

/**
 * Puts right what a build left behind that was killed between its two renames,
 * and removes the leftovers of builds that no longer run.
 */
export async function heal(outDir: string, project: string): Promise<void> {
	const dist = join(project, 'dist');
	for (const building of await leftBehind(dist, 'building')) await remove(building);
	for (const previous of await leftBehind(outDir, 'previous')) {
		if (existsSync(outDir)) await remove(previous);
		else await rename(previous, outDir);
	}
	for (const incoming of await leftBehind(outDir, 'incoming')) await remove(incoming);
}

/**
 * Replaces the site in `outDir` by the one in `built`, which is gone afterwards.
 * Where anything fails, the old site is back in its place before the error is thrown.
 */
export async function putInPlace(built: string, outDir: string, pid = process.pid): Promise<void> {
	const incoming = beside(outDir, 'incoming', pid);
	const previous = beside(outDir, 'previous', pid);
	await mkdir(dirname(outDir), { recursive: true });
	try {
		await move(built, incoming);
		if (existsSync(outDir)) await rename(outDir, previous);
		await rename(incoming, outDir);
	} catch (error) {
		if (existsSync(previous)) await rename(previous, outDir);
		await remove(incoming);
		throw error;
	}
	await remove(previous);
}

/** Renames, or copies where the two places are on different disks. */
async function move(from: string, to: string): Promise<void> {
	try {
		await rename(from, to);
	} catch (error) {
		if ((error as NodeJS.ErrnoException).code !== 'EXDEV') throw error;
		await cp(from, to, { recursive: true });
		await remove(from);
	}
}

/** The folders of this role whose process has ended. */
async function leftBehind(outDir: string, role: Role): Promise<string[]> {
	if (!existsSync(dirname(outDir))) return [];
	const prefix = `.${basename(outDir)}-${role}-`;
	const names = await readdir(dirname(outDir));
	return names
		.filter((name) => name.startsWith(prefix) && /^\d+(-\d+)?$/.test(name.slice(prefix.length)))
		.filter((name) => !isRunning(Number.parseInt(name.slice(prefix.length), 10)))
		.map((name) => join(dirname(outDir), name));
}

/** Whether a process of this number runs on this machine; one that is not ours counts too. */
export function isRunning(pid: number): boolean {
	try {
		process.kill(pid, 0);
		return true;
	} catch (error) {
		return (error as NodeJS.ErrnoException).code === 'EPERM';
	}
}

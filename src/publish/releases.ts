/**
 * Sites that were published into a folder of a host, and which of them it serves:
 *
 *     <folder>/current  → releases/20261128T060012Z    what the web server is pointed at
 *     <folder>/releases/20261128T060012Z/              whole sites, the newest three
 *
 * `current` is a link, and a link is replaced in one step. So a reader gets the old site or the new
 * one, whenever the process is killed, and going back needs no build. Names in `releases` that begin
 * with a dot are on their way in or out, and end with the number of the process that moves them.
 */
import { mkdir, readdir, readlink, rename, rm, symlink } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { isRunning } from '../build/output-folder.ts';

/** So many are kept: the one that is served, and two to go back to. */
const keptReleases = 3;

const releasesOf = (folder: string) => join(folder, 'releases');
const currentOf = (folder: string) => join(folder, 'current');
const remove = (path: string) => rm(path, { recursive: true, force: true });

/** Where a site is made ready that is to be published; what killed processes left is removed. */
export async function incomingFolder(folder: string, pid = process.pid): Promise<string> {
	await mkdir(releasesOf(folder), { recursive: true });
	for (const name of await readdir(releasesOf(folder)))
		if (isLeft(name)) await remove(join(releasesOf(folder), name));
	return join(releasesOf(folder), `.incoming-${pid}`);
}

function isLeft(name: string): boolean {
	const pid = /^\..*-(\d+)$/.exec(name)?.[1];
	return pid !== undefined && !isRunning(Number(pid));
}

/** Takes a built site in, under a name that sorts by time, and serves it from now on. */
export async function publishRelease(folder: string, built: string, name: string): Promise<void> {
	await rename(built, join(releasesOf(folder), name));
	await serveRelease(folder, name);
	for (const old of (await releases(folder)).slice(0, -keptReleases))
		if (old !== name) await removeRelease(folder, old);
}

/** Serves the release before the one that is served, and says which; `undefined` where there is none. */
export async function goBack(folder: string): Promise<string | undefined> {
	const served = await servedRelease(folder);
	if (served === undefined) return undefined;
	const before = (await releases(folder)).filter((name) => name < served).at(-1);
	if (before !== undefined) await serveRelease(folder, before);
	return before;
}

/** The name of the release that is served; `undefined` before the first. */
export async function servedRelease(folder: string): Promise<string | undefined> {
	const target = await readlink(currentOf(folder)).catch(() => undefined);
	return target === undefined ? undefined : basename(target);
}

/** Replaces the link in one step. It names its target from where it lies, so the folder can be moved. */
async function serveRelease(folder: string, name: string): Promise<void> {
	const next = join(releasesOf(folder), `.current-${process.pid}`);
	await remove(next);
	await symlink(join('releases', name), next, 'dir');
	await rename(next, currentOf(folder));
}

/** By another name first: what is removed in part must not be taken for a site to go back to. */
async function removeRelease(folder: string, name: string): Promise<void> {
	const leaving = join(releasesOf(folder), `.${name}-${process.pid}`);
	await rename(join(releasesOf(folder), name), leaving);
	await remove(leaving);
}

/** The names of all releases, the oldest first. */
async function releases(folder: string): Promise<string[]> {
	const names = await readdir(releasesOf(folder)).catch(() => []);
	return names.filter((name) => !name.startsWith('.')).sort();
}

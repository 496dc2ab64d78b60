import { readdir, readFile } from 'node:fs/promises';
import { join, sep } from 'node:path';

/** One file of a built site. */
export interface SiteFile {
	/** The path from the site's root, with slashes, such as `history/2020/index.html`. */
	readonly path: string;
	readonly text: string;
}

/** The paths of all files of a built site with one of these endings, in order of the alphabet. */
export async function listSite(folder: string, ...endings: string[]): Promise<string[]> {
	const entries = await readdir(folder, { recursive: true, withFileTypes: true });
	return entries
		.filter((entry) => entry.isFile() && endings.some((ending) => entry.name.endsWith(ending)))
		.map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
		.map((path) => path.replaceAll(sep, '/'))
		.sort();
}

/** All files of a built site with one of these endings, `.html` unless told, with their text. */
export async function readSite(folder: string, ...endings: string[]): Promise<SiteFile[]> {
	const paths = await listSite(folder, ...(endings.length > 0 ? endings : ['.html']));
	return Promise.all(
		paths.map(async (path) => ({ path, text: await readFile(join(folder, path), 'utf8') })),
	);
}

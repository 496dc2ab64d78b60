import { stat } from 'node:fs/promises';
import { join, resolve, sep } from 'node:path';

/** What a host of static files answers to a path. */
export type Found =
	| { readonly status: 200 | 404; readonly file: string }
	| { readonly status: 301; readonly location: string };

/**
 * Finds what to answer: a file; a folder's `index.html`; a redirect to the slash where a folder was
 * asked for without one; else, and for everything outside the base path, the site's page for 404.
 * @param path the path of the request, still percent-encoded, without its query
 */
export async function findFile(folder: string, base: string, path: string): Promise<Found> {
	const missing: Found = { status: 404, file: join(folder, '404.html') };
	if (path === base.slice(0, -1)) return { status: 301, location: base };
	const file = fileOf(folder, base, path);
	if (file === undefined) return missing;
	const kind = await kindOf(file);
	if (kind === 'folder' && !path.endsWith('/')) return { status: 301, location: `${path}/` };
	if (kind === 'folder') return findFile(folder, base, `${path}index.html`);
	return kind === 'file' && !path.endsWith('/') ? { status: 200, file } : missing;
}

/** The place on the disk that a path means; `undefined` where it leads out of the site. */
function fileOf(folder: string, base: string, path: string): string | undefined {
	if (!path.startsWith(base)) return undefined;
	const file = resolve(folder, `./${decoded(path.slice(base.length))}`);
	return file === folder || file.startsWith(folder + sep) ? file : undefined;
}

function decoded(path: string): string {
	try {
		return decodeURIComponent(path);
	} catch {
		return path;
	}
}

async function kindOf(path: string): Promise<'file' | 'folder' | 'missing'> {
	try {
		return (await stat(path)).isDirectory() ? 'folder' : 'file';
	} catch {
		return 'missing';
	}
}

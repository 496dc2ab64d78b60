import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { listSite } from './read-site.ts';

/** Every file of a built site with the hash of its bytes, in order of the alphabet. */
export async function siteHashes(folder: string): Promise<Map<string, string>> {
	const paths = await listSite(folder, '');
	const hashes = await Promise.all(
		paths.map(async (path) => {
			const bytes = await readFile(join(folder, path));
			return [path, createHash('sha256').update(bytes).digest('hex')] as const;
		}),
	);
	return new Map(hashes);
}

/** Files that differ between two sites, or are in one of them only. */
export function differing(
	one: ReadonlyMap<string, string>,
	other: ReadonlyMap<string, string>,
): string[] {
	const paths = new Set([...one.keys(), ...other.keys()]);
	return [...paths].filter((path) => one.get(path) !== other.get(path)).toSorted();
}

import { lstatSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** Why no site can be published into a folder, as a sentence with the way out; `undefined` if one can. */
export function reasonToRefuse(folder: string): string | undefined {
	const found = statSync(folder, { throwIfNoEntry: false });
	if (found === undefined) return undefined;
	if (!found.isDirectory()) return `${folder} is a file. Name a folder.`;
	const names = readdirSync(folder);
	if (names.length > 0 && !names.includes('releases'))
		return `${folder} holds something else. Name an empty folder, or one that was published into before.`;
	const current = join(folder, 'current');
	if (names.includes('current') && !lstatSync(current).isSymbolicLink())
		return `${current} is no link, so it cannot be replaced in one step. Move it away first.`;
	return undefined;
}

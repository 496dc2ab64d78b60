import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { ContentPlaces } from './content-places.ts';

/** Changes whenever a file of the content does: names, sizes and times of last change. */
export function fingerprintOf({ incidentsDir, dataDir }: ContentPlaces): string {
	return [incidentsDir, dataDir].flatMap(marksIn).join('\n');
}

function marksIn(folder: string): string[] {
	try {
		return readdirSync(folder, { recursive: true }).map((name) => mark(join(folder, String(name))));
	} catch {
		return [`${folder}: none`];
	}
}

function mark(path: string): string {
	const stats = statSync(path, { throwIfNoEntry: false });
	return `${path} ${stats?.size} ${stats?.mtimeMs}`;
}

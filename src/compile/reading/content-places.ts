import { relative, resolve, sep } from 'node:path';
import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** The folders that a site is made from. */
export interface ContentPlaces {
	/** One Markdown file per incident, maintenance or announcement. */
	readonly incidentsDir: string;
	/** site.yaml, components.yaml and the other data files. */
	readonly dataDir: string;
}

/** The folders that INCIDENTS_DIR and DATA_DIR name, else the project's own. */
export function placesFromEnvironment(): ContentPlaces {
	return {
		incidentsDir: process.env['INCIDENTS_DIR'] ?? 'incidents',
		dataDir: process.env['DATA_DIR'] ?? 'src/data',
	};
}

/** The path as a writer would type it: relative where it lies in the working folder, always with `/`. */
export function shownPath(path: string): string {
	const full = resolve(path);
	const near = relative(process.cwd(), full);
	const shown = near === '' ? '.' : near.startsWith('..') ? full : near;
	return shown.split(sep).join('/');
}

/** A fingerprint of the content: the names, sizes and times of last change of its files. */
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

import { relative, resolve, sep } from 'node:path';

/** The folders that a site is made from. */
export interface ContentPlaces {
	/** One Markdown file per incident, maintenance or announcement. */
	readonly incidentsDir: string;
	/** site.yaml, components.yaml and other facts that are not stories. */
	readonly dataDir: string;
}

/** The folders that INCIDENTS_DIR and DATA_DIR name, else the project's own. */
export function placesFromEnvironment(): ContentPlaces {
	return {
		incidentsDir: process.env['INCIDENTS_DIR'] ?? 'incidents',
		dataDir: process.env['DATA_DIR'] ?? 'src/data',
	};
}

/** The path as a writer would type it: from the working folder where it lies inside, always with `/`. */
export function shownPath(path: string): string {
	const full = resolve(path);
	const near = relative(process.cwd(), full);
	const shown = near === '' ? '.' : near.startsWith('..') ? full : near;
	return shown.split(sep).join('/');
}

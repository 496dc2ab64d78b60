import { join } from 'node:path';
import { compile, type Clocks, type Outcome } from '../domain/record/compile.ts';
import { idOf } from '../domain/record/read-entry.ts';
import type { ContentPlaces } from './content-places.ts';
import { listEntries } from './list-entries.ts';
import { readDataFile, readEntryFile } from './read-file.ts';

export { type ContentPlaces, placesFromEnvironment } from './content-places.ts';
export type { Outcome } from '../domain/record/compile.ts';

/** Reads everything that a site is made from: the record as of `now`, or every problem found. */
export function compileContent(places: ContentPlaces, clocks: Clocks): Outcome {
	const site = readDataFile(join(places.dataDir, 'site.yaml'));
	const components = readDataFile(join(places.dataDir, 'components.yaml'));
	const { paths, problems } = listEntries(places.incidentsDir);
	const entries = paths.map(readEntryFile);
	return compile(
		{
			site: site.document,
			components: components.document,
			entries: entries.flatMap(({ document }) => document ?? []),
			ids: new Set(paths.map((path) => idOf(path.replaceAll('\\', '/')))),
			problems: [...problems, ...[site, components, ...entries].flatMap((read) => read.problems)],
		},
		clocks,
	);
}

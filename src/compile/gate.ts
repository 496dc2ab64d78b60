import { join } from 'node:path';
import { compile, type Clocks, type CompileResult, type Sources } from './compile.ts';
import { idOf } from './read-entry.ts';
import type { ContentPlaces } from './content-places.ts';
import { listEntries } from './reading/list-entries.ts';
import { readObservationFiles } from './observations/read-observation-files.ts';
import { readDataFile, readEntryFile, readOptionalDataFile } from './reading/read-file.ts';

export { type ContentPlaces, placesFromEnvironment } from './content-places.ts';
export type { CompileResult } from './compile.ts';

/** Reads everything that a site is made from: the record as of `now`, or every problem found. */
export function compileContent(places: ContentPlaces, clocks: Clocks): CompileResult {
	return compile(readContent(places), clocks);
}

/** Reads the files alone: for who has to know what stands in them even where they do not compile. */
export function readContent(places: ContentPlaces): Sources {
	const data = (name: string) => join(places.dataDir, name);
	const site = readDataFile(data('site.yaml'));
	const components = readDataFile(data('components.yaml'));
	const objectives = readOptionalDataFile(data('objectives.yaml'));
	const explanations = readOptionalDataFile(data('explanations.yaml'));
	const observations = readObservationFiles(data('observations'));
	const { paths, diagnostics: problems } = listEntries(places.incidentsDir);
	const entries = paths.map(readEntryFile);
	const read = [site, components, objectives, explanations, ...entries].flatMap((one) => one ?? []);
	const unread = read.flatMap((one) => one.diagnostics);
	return {
		site: site.document,
		components: components.document,
		objectives: objectives?.document,
		explanations: explanations?.document,
		observations: observations.documents,
		entries: entries.flatMap(({ document }) => document ?? []),
		ids: new Set(paths.map((path) => idOf(path.replaceAll('\\', '/')))),
		diagnostics: [...problems, ...unread, ...observations.diagnostics],
		files: read.length + observations.files,
	};
}

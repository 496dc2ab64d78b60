import { join } from 'node:path';
import type { ContentPlaces } from './reading/content-places.ts';
import type { Diagnostic, SourceDocument } from './diagnostics/diagnostic.ts';
import { readObservationFiles } from './observations/list-observations.ts';
import type { ObservationDocument } from './observations/observation-document.ts';
import { idOf } from './parse-entry.ts';
import { listEntries } from './reading/list-entries.ts';
import { readDataFile, readEntryFile, readOptionalDataFile } from './reading/read-document.ts';

/** Everything that was read from files: documents with positions, not yet checked by any schema. */
export interface Sources {
	/** site.yaml; `undefined` where it could not be read. */
	readonly site: SourceDocument | undefined;
	/** components.yaml; `undefined` where it could not be read. */
	readonly components: SourceDocument | undefined;
	/** objectives.yaml; `undefined` where there is none, or it could not be read. */
	readonly objectives: SourceDocument | undefined;
	/** explanations.yaml; `undefined` where there is none, or it could not be read. */
	readonly explanations: SourceDocument | undefined;
	/** The files of `observations/` that could be read. */
	readonly observations: readonly ObservationDocument[];
	/** The files of `incidents/` that could be read. */
	readonly entries: readonly SourceDocument[];
	/** The ids of all files of `incidents/`, readable or not. */
	readonly ids: ReadonlySet<string>;
	/** What is wrong with files that could not be read, or only in part. */
	readonly diagnostics: readonly Diagnostic[];
	/** How many files there are, readable or not. */
	readonly files: number;
}

/** Reads the files of a site. Useful by itself where their text matters though they may not compile. */
export function readContent(places: ContentPlaces): Sources {
	const data = (name: string) => join(places.dataDir, name);
	const site = readDataFile(data('site.yaml'));
	const components = readDataFile(data('components.yaml'));
	const objectives = readOptionalDataFile(data('objectives.yaml'));
	const explanations = readOptionalDataFile(data('explanations.yaml'));
	const observations = readObservationFiles(data('observations'));
	const { paths, diagnostics } = listEntries(places.incidentsDir);
	const entries = paths.map(readEntryFile);
	const read = [site, components, objectives, explanations, ...entries].flatMap((one) => one ?? []);
	return {
		site: site.document,
		components: components.document,
		objectives: objectives?.document,
		explanations: explanations?.document,
		observations: observations.documents,
		entries: entries.flatMap(({ document }) => document ?? []),
		ids: new Set(paths.map((path) => idOf(path.replaceAll('\\', '/')))),
		diagnostics: [
			...diagnostics,
			...read.flatMap((one) => one.diagnostics),
			...observations.diagnostics,
		],
		files: read.length + observations.files,
	};
}

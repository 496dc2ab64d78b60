import type { ObservationDocument } from './observation-document.ts';
import type { Diagnostic } from '../diagnostics/problem.ts';
import { shownPath } from '../content-places.ts';
import { readText, type SizeLimit } from '../reading/read-text.ts';
import { type ListedObservations, listObservations } from './list-observations.ts';
import { observationDocument } from './observation-text.ts';

/** The files of `observations/` that could be read, and why others could not. */
export interface ReadObservationFiles {
	readonly documents: readonly ObservationDocument[];
	readonly diagnostics: readonly Diagnostic[];
	/** How many files there are, readable or not. */
	readonly files: number;
}

/** A month of one-minute spans has 4 MB; what is larger is something else. */
const aMonth: SizeLimit = {
	megabytes: 8,
	advice: 'Write one line for a span in which nothing changed, up to an hour.',
};

/** Reads the folder of observations, as far as its files are text. */
export function readObservationFiles(folder: string): ReadObservationFiles {
	const { files, diagnostics: problems } = listObservations(folder);
	const read = files.map(readOne);
	return {
		documents: read.flatMap(({ document }) => document ?? []),
		diagnostics: [...problems, ...read.flatMap(({ problem }) => problem ?? [])],
		files: files.length,
	};
}

function readOne({ path, ...named }: ListedObservations) {
	const read = readText(path, aMonth);
	if (read.diagnostic) return { document: undefined, problem: read.diagnostic };
	const document = observationDocument({ file: shownPath(path), text: read.text, ...named });
	return { document, problem: undefined };
}

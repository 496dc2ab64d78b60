import { join } from 'node:path';
import type { Diagnostic } from '../diagnostics/problem.ts';
import { diagnosticAt, type DiagnosticMessage } from '../diagnostics/problem-at.ts';
import { shownPath } from '../content-places.ts';
import { unexpectedFolder, checkEntryName } from './entry-name.ts';
import { namesIn } from './names-in.ts';

/** The files of a folder of entries, and what is wrong with names. */
export interface ListedEntries {
	/** Paths of the files to read, in order of their names. */
	readonly paths: readonly string[];
	readonly diagnostics: readonly Diagnostic[];
}

const top = { line: 1, column: 1 };

/** Lists the files of `incidents/`. Dot files and README.md, however it is written, are passed over; every other odd name is a problem. */
export function listEntries(folder: string): ListedEntries {
	const found = namesIn(folder);
	if (!found) return { paths: [], diagnostics: [diagnosticAt(shownPath(folder), [], top, noFolder)] };
	const names = found.map(({ name }) => name);
	const troubles = found.map(({ name, isFolder }) => ({
		name,
		trouble: isFolder ? unexpectedFolder(name) : checkEntryName(name, names),
	}));
	return {
		paths: troubles.filter(({ trouble }) => !trouble).map(({ name }) => join(folder, name)),
		diagnostics: troubles.flatMap(({ name, trouble }) =>
			trouble ? [diagnosticAt(shownPath(join(folder, name)), [], top, trouble)] : [],
		),
	};
}

const noFolder: DiagnosticMessage = {
	rule: 'readable-file',
	message: 'There is no such folder, or it cannot be read.',
	advice: 'Create it, or set INCIDENTS_DIR to the folder that holds the incidents.',
};

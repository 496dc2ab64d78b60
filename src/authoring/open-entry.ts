import { shownPath } from '../compile/content-places.ts';
import { readEntryText } from '../compile/reading/read-file.ts';
import { readText } from '../compile/reading/read-text.ts';
import type { Problem } from '../compile/diagnostics/problem.ts';
import { placeFindings } from '../compile/diagnostics/place-finding.ts';
import { readEntry } from '../compile/read-entry.ts';
import type { EntrySource } from './edited.ts';

/** A file that a verb may edit, or what keeps it from being read. */
export type OpenedEntry =
	| { readonly source: EntrySource; readonly problems?: never }
	| { readonly source?: never; readonly problems: readonly Problem[] };

/** Reads the file at `path` with its text byte for byte, which `writeEntry` wants to find again. */
export function openEntry(path: string): OpenedEntry {
	const read = readText(path);
	if (read.problem) return { problems: [read.problem] };
	const { document, problems } = readEntryText(shownPath(path), read.text);
	if (!document) return { problems };
	const { entry, findings } = readEntry(document);
	const wrong = [...problems, ...placeFindings(findings, document)];
	return entry && wrong.length === 0 ? { source: { text: read.text, entry } } : { problems: wrong };
}

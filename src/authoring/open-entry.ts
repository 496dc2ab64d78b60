import { shownPath } from '../compile/content-places.ts';
import { readEntryText } from '../compile/reading/read-file.ts';
import { readText } from '../compile/reading/read-text.ts';
import type { Diagnostic } from '../compile/diagnostics/problem.ts';
import { placeDiagnostics } from '../compile/diagnostics/place-finding.ts';
import { parseEntry } from '../compile/read-entry.ts';
import type { EntrySource } from './edited.ts';

/** A file that a verb may edit, or what keeps it from being read. */
export type OpenedEntry =
	| { readonly source: EntrySource; readonly problems?: never }
	| { readonly source?: never; readonly problems: readonly Diagnostic[] };

/** Reads the file at `path` with its text byte for byte, which `writeEntry` wants to find again. */
export function openEntry(path: string): OpenedEntry {
	const read = readText(path);
	if (read.diagnostic) return { problems: [read.diagnostic] };
	const { document, diagnostics: problems } = readEntryText(shownPath(path), read.text);
	if (!document) return { problems };
	const { entry, diagnostics: findings } = parseEntry(document);
	const wrong = [...problems, ...placeDiagnostics(findings, document)];
	return entry && wrong.length === 0 ? { source: { text: read.text, entry } } : { problems: wrong };
}

import { shownPath } from '../compile/reading/content-places.ts';
import { type Diagnostic, placeDiagnostics } from '../compile/diagnostics/diagnostic.ts';
import { parseEntry } from '../compile/parse-entry.ts';
import { readEntryText } from '../compile/reading/read-document.ts';
import { readText } from '../compile/reading/read-text.ts';
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

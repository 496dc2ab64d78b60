import { compile } from '../compile/compile.ts';
import {
	type Diagnostic,
	fileDiagnostic,
	placeDiagnostics,
} from '../compile/diagnostics/diagnostic.ts';
import { parseEntry } from '../compile/parse-entry.ts';
import type { Sources } from '../compile/read-content.ts';
import { shownPath } from '../compile/reading/content-places.ts';
import { describeOddCharacter, findOddCharacter } from '../compile/reading/odd-characters.ts';
import { readEntryText } from '../compile/reading/read-document.ts';
import { readText } from '../compile/reading/read-text.ts';
import type { Entry } from '../domain/incident/entry.ts';
import { type Instant, toIso } from '../time/instant.ts';
import { formatNewFile } from './splice/edit-field.ts';

/** A file that was read and found in order: its text, byte for byte, and the entry in it. */
export interface EntrySource<E extends Entry = Entry> {
	readonly text: string;
	readonly entry: E;
}

/** What a verb makes of a file: its new text, or why it is left alone and what to do instead. */
export type EditResult = { readonly text: string } | { readonly invalid: string };

/** What a verb makes where there is no file yet. */
export type CreateResult =
	{ readonly id: string; readonly text: string } | { readonly invalid: string };

/** Thrown where a request is invalid, with what to do instead. */
export class InvalidRequest extends Error {}

/** Lets a verb edit a file; an invalid request in any of its steps leaves the whole file alone. */
export function editing<E extends Entry, R>(
	edit: (source: EntrySource<E>, request: R) => string,
): (source: EntrySource<E>, request: R) => EditResult {
	return (source, request) => runCreate(() => ({ text: edit(source, request) }));
}

/** Runs the steps of a verb, and returns why the request is invalid where one of them throws it. */
export function runCreate<T>(steps: () => T): T | { readonly invalid: string } {
	try {
		return steps();
	} catch (error) {
		if (error instanceof InvalidRequest) return { invalid: error.message };
		throw error;
	}
}

/** Texts for readers that rules check by themselves. */
type Prose = 'title' | 'message';

/**
 * Checks a title or a message by itself, so that a mistake is reported when it is typed and not at the
 * end. The text is put into an announcement, which needs no other field.
 */
export function checkText(
	{ site, components, ids }: Pick<Sources, 'site' | 'components' | 'ids'>,
	prose: Prose,
	typed: string,
	now: Instant,
): Diagnostic | undefined {
	const file = `incidents/${toIso(now).slice(0, 10)}-words.md`;
	// As it was typed: in a file it would stand as an escape, which nobody has typed.
	const odd = findOddCharacter(typed);
	if (odd >= 0) return fileDiagnostic(file, describeOddCharacter(typed, odd));
	const title = prose === 'title' ? typed : 'A plain title';
	const message = prose === 'message' ? typed : 'A plain message.';
	const updates = [{ at: toIso(now), status: 'informational', message }];
	const text = formatNewFile({ title, kind: 'announcement', updates });
	const { document, diagnostics: unread } = readEntryText(file, text);
	if (!document) return unread[0];
	const sources = { site, components, ids, ...nothingElse, entries: [document] };
	const { diagnostics: problems } = compile(sources, { now });
	return problems.find(({ severity, path }) => severity === 'error' && path.includes(prose));
}

const nothingElse = {
	objectives: undefined,
	explanations: undefined,
	observations: [],
	diagnostics: [],
	files: 3,
} as const;

/** A file that a verb may edit, or what keeps it from being read. */
type OpenedEntry =
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

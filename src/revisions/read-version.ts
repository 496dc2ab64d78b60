import { parseEntry } from '../compile/parse-entry.ts';
import { readEntryText } from '../compile/reading/read-document.ts';
import { decodeText } from '../compile/reading/read-text.ts';
import type { Entry } from '../domain/incident/entry.ts';
import { withTodaysNames } from '../schema/field-lookup.ts';

/**
 * An entry from the bytes that its file once held, as today's schema reads it under today's names of
 * fields. `undefined` where anything in it is wrong: such a file keeps the site from being built, so
 * it was not published.
 */
export function readVersion(bytes: Buffer, id: string): Entry | undefined {
	const file = `${id}.md`;
	const decoded = decodeText(file, bytes);
	if (decoded.diagnostic) return undefined;
	const { document, diagnostics } = readEntryText(file, decoded.text);
	if (!document || diagnostics.length > 0) return undefined;
	const parsed = parseEntry({ ...document, data: withTodaysNames(document.data) });
	return parsed.diagnostics.length > 0 ? undefined : parsed.entry;
}

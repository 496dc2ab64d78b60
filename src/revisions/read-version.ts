import { parseEntry } from '../compile/parse-entry.ts';
import { readEntryText } from '../compile/reading/read-document.ts';
import { decodeText } from '../compile/reading/read-text.ts';
import type { Entry } from '../domain/incident/entry.ts';
import { withTodaysNames } from '../schema/field-lookup.ts';

/**
 * An entry from the bytes that its file once held, as today's schema reads it under today's names of fields. `undefined` where
 * anything in it is wrong: such a file keeps the site from being built, so it was not published.
 */
export function readVersion(bytes: Buffer, id: string): Entry | undefined {
	const file = `${id}.md`;
	const read = decodeText(file, bytes);
	if (read.problem) return undefined;
	const { document, problems } = readEntryText(file, read.text);
	if (!document || problems.length > 0) return undefined;
	const { entry, findings } = parseEntry({ ...document, data: withTodaysNames(document.data) });
	return findings.length > 0 ? undefined : entry;
}

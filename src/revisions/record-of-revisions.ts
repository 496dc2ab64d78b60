import { parseEntry } from '../compile/parse-entry.ts';
import { readEntryText } from '../compile/reading/read-document.ts';
import { decodeText } from '../compile/reading/read-text.ts';
import type { Entry } from '../domain/incident/entry.ts';
import { type Revision, revisionsOf, versionsOf } from '../domain/revision/revisions.ts';
import { withTodaysNames } from '../schema/field-lookup.ts';
import type { Instant } from '../time/instant.ts';
import type { Unavailable } from './git.ts';
import type { Past } from './past.ts';

/** What was done to the file of an entry, or why that cannot be told. */
export type RecordOfEdits =
	| {
			/** Newest first. */
			readonly revisions: readonly Revision[];
			/** Whether the file as it lies there says something else than the newest commit. */
			readonly hasUncommitted: boolean;
			readonly unavailable?: never;
	  }
	| { readonly unavailable: Unavailable };

/** Of which entry the edits are told, and until when. */
interface RevisionsRequest {
	/** As it is compiled. */
	readonly entry: Entry;
	/** All names that its file had, today’s first. */
	readonly ids: readonly string[];
	/** What lies there now. */
	readonly bytes: () => Buffer | undefined;
	/** Later commits are left out. */
	readonly until: Instant;
}

/** What was done to an entry. */
export function recordOfEdits(
	past: Past,
	{ entry, ids, bytes, until }: RevisionsRequest,
): RecordOfEdits {
	if (past.unavailable) return past;
	const { history, contents } = past;
	const versions = versionsOf(ids, history);
	const newest = versions.at(-1);
	const isCommitted =
		newest?.id === entry.id && isAlike(contents.get(newest.content ?? ''), bytes());
	// Most files were committed once: then what was compiled need not be read a second time.
	const isKnown = isCommitted && versions.length === 1;
	const revisions = revisionsOf(versions, (content, id) => {
		const held = contents.get(content);
		return isKnown ? entry : held && readVersion(held, id);
	});
	return {
		revisions: revisions.filter(({ commit }) => commit.at <= until).toReversed(),
		hasUncommitted: !isCommitted,
	};
}

/** Git may turn line ends into those of the system, so they do not count. */
function isAlike(one: Buffer | undefined, other: Buffer | undefined): boolean {
	if (!one || !other) return false;
	return one.equals(other) || plainEnds(one) === plainEnds(other);
}

function plainEnds(bytes: Buffer): string {
	return bytes.toString('latin1').replaceAll('\r\n', '\n');
}

/**
 * An entry from the bytes that its file once held, as today's schema reads it under today's names of fields. `undefined` where
 * anything in it is wrong: such a file keeps the site from being built, so it was not published.
 */
function readVersion(bytes: Buffer, id: string): Entry | undefined {
	const file = `${id}.md`;
	const read = decodeText(file, bytes);
	if (read.diagnostic) return undefined;
	const { document, diagnostics: problems } = readEntryText(file, read.text);
	if (!document || problems.length > 0) return undefined;
	const { entry, diagnostics: findings } = parseEntry({
		...document,
		data: withTodaysNames(document.data),
	});
	return findings.length > 0 ? undefined : entry;
}

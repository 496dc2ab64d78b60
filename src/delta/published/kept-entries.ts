import {
	type Diagnostic,
	fileDiagnostic,
	placeDiagnostics,
	type SourceDocument,
} from '../../compile/diagnostics/diagnostic.ts';
import { nearest } from '../../compile/diagnostics/suggest.ts';
import { idOf, parseEntry } from '../../compile/parse-entry.ts';
import type { Sources } from '../../compile/read-content.ts';
import { comparedFields, type Fields } from '../../domain/revision/entry-changes.ts';
import { valueChanges } from '../../domain/revision/value-changes.ts';
import { newNameOf, type Redirect } from '../../schema/redirects.ts';
import type { Instant } from '../../time/instant.ts';
import { rule } from './kept-ids.ts';
import { isAnnounced, silentChange } from './silent-changes.ts';

/** What a change of files is judged by. */
interface DeltaContext {
	/** The redirects of the newer state. */
	readonly redirects: readonly Redirect[];
	/** The file in which they stand. */
	readonly siteFile: string;
	/** Where the files of entries lie. */
	readonly folder: string;
	readonly now: Instant;
	/** When each published entry became what it was, as far as that is known. */
	readonly publishedAt: ReadonlyMap<string, Instant>;
}

/** Everything in published files that is gone or changed without a word to readers. */
export function keptEntries(before: Sources, after: Sources, judging: DeltaContext): Diagnostic[] {
	const [old, now] = [publishedFiles(before.entries), publishedFiles(after.entries)];
	const added = [...now.values()].filter(({ id }) => !before.ids.has(id));
	return [...before.ids].flatMap((id) => {
		const moved = judging.redirects.find(({ from }) => from === id);
		const current = now.get(newNameOf(id, judging.redirects) ?? id);
		const file = old.get(id);
		if (!current) return [goneFile(file ?? { id }, added, judging)];
		// Of two files that told of the same, one keeps its own words.
		return moved?.merged || !file ? [] : silentChanges(file, current, judging);
	});
}

function silentChanges(
	old: PublishedFile,
	file: PublishedFile,
	judging: DeltaContext,
): Diagnostic[] {
	const { now, publishedAt } = judging;
	const versions = { before: old.read, after: file.read, publishedAt: publishedAt.get(old.id) };
	const faults = valueChanges(versions.before, versions.after)
		.filter((change) => !isAnnounced(change, versions))
		.map((change) => {
			const isTooEarly = isAnnounced(change, { ...versions, publishedAt: undefined });
			return silentChange(change, { before: old.written, after: file.written, now, isTooEarly });
		});
	const findings = faults.map((fault) => ({
		...fault,
		rule,
		severity: 'error' as const,
		file: file.document.file,
	}));
	return placeDiagnostics(findings, file.document);
}

/** What is known of a file that is gone; what it said is not, if it could not be read. */
type Gone = Pick<PublishedFile, 'id'> & Partial<Pick<PublishedFile, 'written'>>;

/** A published file that is gone, and to which nothing leads; `candidates` are the files that are new. */
function goneFile(
	file: Gone,
	candidates: readonly PublishedFile[],
	{ siteFile, folder }: DeltaContext,
): Diagnostic {
	const name = likelyName(file, candidates);
	const advice = name
		? `If “${name}.md” is what it is called now, say so in redirects of ${siteFile}: “- { from: ${file.id}, to: ${name} }”. Else bring it back.`
		: `Bring it back; a false alarm stays, and says so in “retracted”. If another file stands for it, say so in redirects of ${siteFile}: “- { from: ${file.id}, to: that file, merged: true }”.`;
	const message = 'This file was published, and is gone: its address and its feed would vanish.';
	return fileDiagnostic(`${folder}/${file.id}.md`, { rule, message, advice });
}

/** The new file that tells the same: of the same first update, or with a name that is near. */
function likelyName(
	{ id, written }: Gone,
	candidates: readonly PublishedFile[],
): string | undefined {
	const updates = JSON.stringify(written?.['updates']);
	const same =
		written && candidates.find((other) => JSON.stringify(other.written['updates']) === updates);
	return (
		same?.id ??
		nearest(
			id,
			candidates.map((other) => other.id),
		)
	);
}

/** A file of `incidents/` as it was read, whatever became of it. */
interface PublishedFile {
	readonly id: string;
	readonly document: SourceDocument;
	/** The front matter and the text below it as they are written. */
	readonly written: Fields;
	/** The same as today's schema reads it; of what it cannot read, nothing. */
	readonly read: Fields;
}

/** Files by their ids. */
function publishedFiles(documents: readonly SourceDocument[]): Map<string, PublishedFile> {
	return new Map(documents.map((document) => [idOf(document.file), published(document)]));
}

function published(document: SourceDocument): PublishedFile {
	const { entry } = parseEntry(document);
	return {
		id: idOf(document.file),
		document,
		written: { ...(document.data as Fields), body: document.body },
		read: entry ? comparedFields(entry) : {},
	};
}

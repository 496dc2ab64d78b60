import type { SourceDocument } from '../../compile/diagnostics/diagnostic.ts';
import { idOf, parseEntry } from '../../compile/parse-entry.ts';
import { comparedFields, type Fields } from '../../domain/revision/entry-changes.ts';

/** A file of `incidents/` as it was read, whatever became of it. */
export interface PublishedFile {
	readonly id: string;
	readonly document: SourceDocument;
	/** The front matter and the text below it as they are written. */
	readonly written: Fields;
	/** The same as today's schema reads it; of what it cannot read, nothing. */
	readonly read: Fields;
}

/** Files by their ids. */
export function publishedFiles(documents: readonly SourceDocument[]): Map<string, PublishedFile> {
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

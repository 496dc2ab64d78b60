import { type Diagnostic, placeDiagnostics } from '../../compile/diagnostics/diagnostic.ts';
import type { Sources } from '../../compile/read-content.ts';
import { valueChanges } from '../../domain/revision/value-changes.ts';
import { newNameOf, type Redirect } from '../../schema/redirects.ts';
import type { Instant } from '../../time/instant.ts';
import { silentChange } from './changed-words.ts';
import { goneFile } from './gone-file.ts';
import { isTold } from './is-told.ts';
import { type PublishedFile, publishedFiles } from './published-file.ts';
import { rule } from './rule.ts';

/** What a change of files is judged by. */
export interface Judging {
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
export function keptEntries(before: Sources, after: Sources, judging: Judging): Diagnostic[] {
	const [old, now] = [publishedFiles(before.entries), publishedFiles(after.entries)];
	const added = [...now.values()].filter(({ id }) => !before.ids.has(id));
	return [...before.ids].flatMap((id) => {
		const moved = judging.redirects.find(({ from }) => from === id);
		const standing = now.get(newNameOf(id, judging.redirects) ?? id);
		const file = old.get(id);
		if (!standing) return [goneFile(file ?? { id }, added, judging)];
		// Of two files that told of the same, one keeps its own words.
		return moved?.merged || !file ? [] : silentChanges(file, standing, judging);
	});
}

function silentChanges(old: PublishedFile, file: PublishedFile, judging: Judging): Diagnostic[] {
	const { now, publishedAt } = judging;
	const versions = { before: old.read, after: file.read, publishedAt: publishedAt.get(old.id) };
	const faults = valueChanges(versions.before, versions.after)
		.filter((change) => !isTold(change, versions))
		.map((change) => {
			const isTooEarly = isTold(change, { ...versions, publishedAt: undefined });
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

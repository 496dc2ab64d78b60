import { type Diagnostic, diagnosticAt } from '../../compile/diagnostics/diagnostic.ts';
import { nearest } from '../../compile/diagnostics/suggest.ts';
import type { Judging } from './kept-entries.ts';
import type { PublishedFile } from './published-file.ts';
import { rule } from './rule.ts';

const top = { line: 1, column: 1 };

/** What is known of a file that is gone; what it said is not, if it could not be read. */
export type Gone = Pick<PublishedFile, 'id'> & Partial<Pick<PublishedFile, 'written'>>;

/** A published file that is gone, and to which nothing leads; `candidates` are the files that are new. */
export function goneFile(
	file: Gone,
	candidates: readonly PublishedFile[],
	{ siteFile, folder }: Judging,
): Diagnostic {
	const name = likelyName(file, candidates);
	const advice = name
		? `If “${name}.md” is what it is called now, say so in redirects of ${siteFile}: “- { from: ${file.id}, to: ${name} }”. Else bring it back.`
		: `Bring it back; a false alarm stays, and says so in “retracted”. If another file stands for it, say so in redirects of ${siteFile}: “- { from: ${file.id}, to: that file, merged: true }”.`;
	const message = 'This file was published, and is gone: its address and its feed would vanish.';
	return diagnosticAt(`${folder}/${file.id}.md`, [], top, { rule, message, advice });
}

/** The new file that tells the same: of the same first update, or with a name that is near. */
function likelyName(
	{ id, written }: Gone,
	candidates: readonly PublishedFile[],
): string | undefined {
	const words = JSON.stringify(written?.['updates']);
	const same =
		written && candidates.find((other) => JSON.stringify(other.written['updates']) === words);
	return (
		same?.id ??
		nearest(
			id,
			candidates.map((other) => other.id),
		)
	);
}

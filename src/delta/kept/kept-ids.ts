import { problemAt, type Trouble } from '../../domain/problem/problem-at.ts';
import type { Problem, SourceDocument } from '../../domain/problem/problem.ts';
import { lastingId } from '../../domain/incident/entry.ts';
import type { GalleryRecord } from '../../domain/record/record.ts';
import type { Sources } from '../../domain/record/compile.ts';
import { newNameOf } from '../../domain/site/redirects.ts';
import { rule } from './kept-entries.ts';

/** Ids of data files that are gone or changed though addresses or feeds are made of them. */
export function keptIds(before: GalleryRecord, after: GalleryRecord, sources: Sources): Problem[] {
	const { site, components, objectives } = sources;
	return [
		...feedIds(before, after, site),
		...redirects(before, after, site),
		...entryIds(before, after, site),
		...ids('component', before.components, after.components, components),
		...ids('group', before.groups, after.groups, components),
		...ids('objective', before.objectives, after.objectives, objectives),
	];
}

function feedIds(
	before: GalleryRecord,
	after: GalleryRecord,
	document: SourceDocument | undefined,
): Problem[] {
	const [was, is] = [before.site.feed_ids, after.site.feed_ids];
	if (was === is) return [];
	const message = `Feed ids were minted under “${was}”: every subscriber would get everything again.`;
	return at(document, ['feed_ids'], message, `Write “feed_ids: ${was}” again.`);
}

/** Redirects that are gone, so that an address leads nowhere that led on. */
function redirects(
	before: GalleryRecord,
	after: GalleryRecord,
	document: SourceDocument | undefined,
): Problem[] {
	const leading = [
		...after.site.redirects.map(({ from }) => from),
		...after.entries.map(({ id }) => id),
	];
	const isThere = new Set(leading);
	return before.site.redirects
		.filter(({ from }) => !isThere.has(from))
		.flatMap(({ from, to, merged }) => {
			const line = `- { from: ${from}, to: ${to}${merged ? ', merged: true' : ''} }`;
			const message = `A redirect from “${from}” was published, and is gone: its address would vanish.`;
			return at(document, ['redirects'], message, `Put it back: “${line}”.`);
		});
}

/** Files whose entries in feeds and calendars would get other ids than they were published under. */
function entryIds(
	before: GalleryRecord,
	after: GalleryRecord,
	document: SourceDocument | undefined,
): Problem[] {
	const { redirects } = after.site;
	const byId = new Map(after.entries.map((entry) => [entry.id, entry]));
	const merged = new Set(redirects.flatMap((one) => (one.merged ? one.from : [])));
	return before.entries.flatMap((entry) => {
		const now = byId.get(newNameOf(entry.id, redirects) ?? entry.id);
		const [was, is] = [lastingId(entry), now && lastingId(now)];
		if (is === undefined || is === was || merged.has(entry.id)) return [];
		const message = `What “${entry.id}” told was published in feeds under the id “${was}”, and would get “${is}”: subscribers would get it twice.`;
		const advice =
			was === now?.id
				? `Add “merged: true” to the redirect from “${is}”, or remove it.`
				: `Let the redirects lead from “${was}”, through its later names, to “${now?.id}”; a file that was joined with it gets “merged: true”.`;
		return at(document, ['redirects'], message, advice);
	});
}

interface Named {
	readonly id: string;
}

function ids(
	noun: string,
	before: readonly Named[],
	after: readonly Named[],
	document: SourceDocument | undefined,
): Problem[] {
	const isThere = new Set(after.map(({ id }) => id));
	return before
		.filter(({ id }) => !isThere.has(id))
		.flatMap(({ id }) => {
			const message = `The ${noun} “${id}” was published, and is gone: addresses are made of its id.`;
			return at(
				document,
				[],
				message,
				'Bring it back. What it is called may change, its id may not.',
			);
		});
}

function at(
	document: SourceDocument | undefined,
	path: readonly string[],
	message: string,
	advice: string,
): Problem[] {
	const trouble: Trouble = { rule, message, advice };
	if (!document) return [problemAt('src/data', [], { line: 1, column: 1 }, trouble)];
	const { file, lines } = document;
	return [{ ...problemAt(file, lines, document.locate(path), trouble), path }];
}

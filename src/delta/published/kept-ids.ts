import {
	type Diagnostic,
	diagnosticAt,
	fileDiagnostic,
	type SourceDocument,
} from '../../compile/diagnostics/diagnostic.ts';
import type { FieldDiagnostic } from '../../compile/rules/rule.ts';
import type { Sources } from '../../compile/read-content.ts';
import { type Entry, lastingId } from '../../domain/incident/entry.ts';
import type { SiteRecord } from '../../domain/record/record.ts';
import { newNameOf } from '../../schema/redirects.ts';

/** The rule that everything here is about: what was published stays, or readers are told. */
export const rule = 'published-stays';

/** Ids of data files that are gone or changed though addresses or feeds are made of them. */
export function keptIds(before: SiteRecord, after: SiteRecord, sources: Sources): Diagnostic[] {
	const { site, components, objectives } = sources;
	const objectivesFile = site?.file.replace(/site\.yaml$/, 'objectives.yaml');
	return [
		...feedIds(before, after, site),
		...keptRedirects(before, after, site),
		...keptEntryIds(before, after, site),
		...ids('component', before.components, after.components, components),
		...ids('group', before.groups, after.groups, components),
		...ids('objective', before.objectives, after.objectives, objectives, objectivesFile),
	];
}

function feedIds(
	before: SiteRecord,
	after: SiteRecord,
	document: SourceDocument | undefined,
): Diagnostic[] {
	const [was, is] = [before.site.feed_ids, after.site.feed_ids];
	if (was === is) return [];
	const trouble = {
		path: ['feed_ids'],
		message: `Feed ids were minted under “${was}”: every subscriber would get everything again.`,
		advice: `Write “feed_ids: ${was}” again.`,
	};
	return [problemIn(document, trouble)];
}

interface Named {
	readonly id: string;
}

/** Things of one kind that are gone; `file` is where they were told, if that is gone too. */
function ids(
	noun: string,
	before: readonly Named[],
	after: readonly Named[],
	document: SourceDocument | undefined,
	file?: string,
): Diagnostic[] {
	const isThere = new Set(after.map(({ id }) => id));
	const gone = before.filter(({ id }) => !isThere.has(id));
	return gone.map(({ id }) => {
		const message = `The ${noun} “${id}” was published, and is gone: addresses are made of its id.`;
		const advice = 'Bring it back. What it is called may change, its id may not.';
		return problemIn(document, { path: [], message, advice }, file);
	});
}

/** Redirects that are gone, so that an address leads nowhere that led on. */
function keptRedirects(
	before: SiteRecord,
	after: SiteRecord,
	document: SourceDocument | undefined,
): Diagnostic[] {
	const isThere = new Set([
		...after.site.redirects.map(({ from }) => from),
		...after.entries.map(({ id }) => id),
	]);
	const gone = before.site.redirects.filter(({ from }) => !isThere.has(from));
	return gone.map(({ from, to, merged }) => {
		const line = `- { from: ${from}, to: ${to}${merged ? ', merged: true' : ''} }`;
		const message = `A redirect from “${from}” was published, and is gone: its address would vanish.`;
		return problemIn(document, {
			path: ['redirects'],
			message,
			advice: `Put it back: “${line}”.`,
		});
	});
}

/** Files whose entries in feeds and calendars would get other ids than they were published under. */
function keptEntryIds(
	before: SiteRecord,
	after: SiteRecord,
	document: SourceDocument | undefined,
): Diagnostic[] {
	const { redirects } = after.site;
	const byId = new Map(after.entries.map((entry) => [entry.id, entry]));
	const merged = new Set(redirects.flatMap((one) => (one.merged ? one.from : [])));
	return before.entries.flatMap((entry) => {
		const now = byId.get(newNameOf(entry.id, redirects) ?? entry.id);
		if (!now || merged.has(entry.id) || lastingId(now) === lastingId(entry)) return [];
		return problemIn(document, { path: ['redirects'], ...otherId(entry, now) });
	});
}

function otherId(entry: Entry, now: Entry) {
	const [was, is] = [lastingId(entry), lastingId(now)];
	const message = `What “${entry.id}” told was published in feeds under the id “${was}”, and would get “${is}”: subscribers would get it twice.`;
	const advice =
		was === now.id
			? `Add “merged: true” to the redirect from “${is}”, or remove it.`
			: `Let the redirects lead from “${was}”, through its later names, to “${now.id}”; a file that was joined with it gets “merged: true”.`;
	return { message, advice };
}

/** A problem of a data file, with its place; `file` is where it lay, if it is gone itself. */
function problemIn(
	document: SourceDocument | undefined,
	{ path, message, advice }: FieldDiagnostic,
	file = '',
): Diagnostic {
	const trouble = { rule, message, advice };
	if (!document) return fileDiagnostic(file, trouble);
	const position = document.locate(path);
	return { ...diagnosticAt(document.file, document.lines, position, trouble), path };
}

import type { Diagnostic, SourceDocument } from '../../compile/diagnostics/diagnostic.ts';
import { type Entry, lastingId } from '../../domain/incident/entry.ts';
import type { SiteRecord } from '../../domain/record/record.ts';
import { newNameOf } from '../../schema/redirects.ts';
import { problemIn } from './problem-in.ts';

/** Redirects that are gone, so that an address leads nowhere that led on. */
export function keptRedirects(
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
export function keptEntryIds(
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

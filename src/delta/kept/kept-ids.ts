import type { Diagnostic, SourceDocument } from '../../compile/diagnostics/diagnostic.ts';
import type { Sources } from '../../compile/read-content.ts';
import type { SiteRecord } from '../../domain/record/record.ts';
import { keptEntryIds, keptRedirects } from './kept-redirects.ts';
import { problemIn } from './problem-in.ts';

/** Ids of data files that are gone or changed though addresses or feeds are made of them. */
export function keptIds(
	before: SiteRecord,
	after: SiteRecord,
	sources: Sources,
): Diagnostic[] {
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

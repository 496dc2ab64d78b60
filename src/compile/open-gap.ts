import { firstUpdate } from '../domain/incident/updates.ts';
import type { Entry } from '../domain/incident/entry.ts';
import type { Site } from '../schema/site-schema.ts';
import { isWrittenHere } from './rules/rule.ts';

/**
 * The entry that ends the period that nobody covers and that has no end yet: the first that was
 * published in it, for somebody keeps the record again. An entry from another record does not count.
 * `undefined` where there is no such period, or no such entry.
 */
export function entryInOpenGap(
	site: Pick<Site, 'record_gaps'>,
	entries: readonly Entry[],
): Entry | undefined {
	const gap = site.record_gaps.at(-1);
	if (!gap || gap.to !== undefined) return undefined;
	return entries
		.filter((entry) => isWrittenHere(entry) && firstUpdate(entry).at > gap.from)
		.toSorted((a, b) => firstUpdate(a).at - firstUpdate(b).at)[0];
}

/** The site with that period ended at the first update of that entry; `entries` are those that are public. */
export function endOpenGap(site: Site, entries: readonly Entry[]): Site {
	const entry = entryInOpenGap(site, entries);
	if (!entry) return site;
	const to = firstUpdate(entry).at;
	return { ...site, record_gaps: site.record_gaps.map((gap) => ({ to, ...gap })) };
}

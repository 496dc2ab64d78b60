import { oldestFirst } from '../domain/incident/entry-times.ts';
import type { Entry } from '../domain/incident/entry.ts';
import type { Observation } from '../domain/observation/observation.ts';
import type { SiteRecord } from '../domain/record/record.ts';
import { firstIdsOf, type Redirect } from '../schema/redirects.ts';
import type { Site } from '../schema/site-schema.ts';
import { type Instant, later } from '../time/instant.ts';
import { entriesKnownAt } from './as-known/as-known-at.ts';
import { endOpenGap } from './open-gap.ts';
import type { ParsedContent } from './rules/rule.ts';

/** The record of content without an error, cut to what was public at `now`. */
export function recordAt(
	now: Instant,
	{ site, groups, entries, objectives, explanations }: ParsedContent,
	observations: ReadonlyMap<string, readonly Observation[]>,
): SiteRecord {
	if (!site) throw new Error('This cannot happen: a record without a site has no error.');
	const known = entriesKnownAt(withFirstIds(entries, site.redirects), now, site.compiled_at);
	return {
		now,
		site: endOpenGap({ ...site, record_gaps: gapsKnownAt(now, site) }, known),
		groups,
		components: groups.flatMap((group) => group.components),
		entries: known.sort(oldestFirst).reverse(),
		observations: observedAt(now, observations),
		objectives: objectives.filter(({ since }) => since <= now),
		explanations: explanations.filter(({ at }) => at <= now),
	};
}

function withFirstIds(entries: readonly Entry[], redirects: readonly Redirect[]): Entry[] {
	const firstIds = firstIdsOf(redirects);
	return entries.map((entry) => {
		const firstId = firstIds.get(entry.id);
		return firstId === undefined ? entry : { ...entry, firstId };
	});
}

/**
 * The periods without a record that were known as such at `now`: one that is over since its end, and
 * one that lasts since it began, but on a site that was compiled from another record not before that.
 */
function gapsKnownAt(now: Instant, { record_gaps, compiled_at }: Site): Site['record_gaps'] {
	return record_gaps.filter(({ from, to = later(from, compiled_at ?? from) }) => to <= now);
}

/** A span is written once it has ended: one that had not ended at `now` was not known then. */
function observedAt(
	now: Instant,
	observations: ReadonlyMap<string, readonly Observation[]>,
): Map<string, readonly Observation[]> {
	const known = [...observations].map(([id, spans]) => {
		const last = spans.at(-1);
		return [id, last && last.end <= now ? spans : spans.filter(({ end }) => end <= now)] as const;
	});
	return new Map(known.filter(([, spans]) => spans.length > 0));
}

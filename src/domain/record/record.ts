import type { Component, ComponentGroup } from '../../schema/component-schema.ts';
import type { Explanation } from '../../schema/explanation-schema.ts';
import type { Objective } from '../../schema/objective-schema.ts';
import type { Site } from '../../schema/site-schema.ts';
import type { Instant } from '../../time/instant.ts';
import { type Interval, interval, subtract } from '../../time/interval.ts';
import { type MonthKey, monthOf, monthsOf, type YearKey, yearOf } from '../../time/utc-calendar.ts';
import { beginningOf } from '../incident/entry-times.ts';
import type { Entry } from '../incident/entry.ts';
import type { Observation } from '../observation/observation.ts';

/** The whole content of the site, validated and cut to what was public at `now`. */
export interface SiteRecord {
	/** The instant as of which everything derived from this record holds. */
	readonly now: Instant;
	readonly site: Site;
	/** Groups and their components, in the order of the page. */
	readonly groups: readonly ComponentGroup[];
	/** All components, in the order of the page. */
	readonly components: readonly Component[];
	/** All entries, newest first. */
	readonly entries: readonly Entry[];
	/** What was measured of each component, by its id, in order of time; missing where nothing was observed. */
	readonly observations: ReadonlyMap<string, readonly Observation[]>;
	/** Service-level objectives, in the order of the page. */
	readonly objectives: readonly Objective[];
	/** Explanations that staff give where the declared and the measured record disagree. */
	readonly explanations: readonly Explanation[];
}

/** Every UTC year from that of `since`, or of the oldest entry, up to that of the record's `now`. */
export function recordYears({ entries, now }: SiteRecord, since?: Instant): YearKey[] {
	const oldest = entries.at(-1);
	const first = Number(yearOf(since ?? (oldest ? beginningOf(oldest).earliest : now)));
	const last = Number(yearOf(now));
	return Array.from({ length: Math.max(0, last - first + 1) }, (_, i) => String(first + i));
}

/** The UTC months of the record, from the year of the oldest entry up to that of `now`, oldest first. */
export function recordMonths(record: SiteRecord): MonthKey[] {
	return recordYears(record)
		.flatMap(monthsOf)
		.filter((month) => month <= monthOf(record.now));
}

/** The periods up to `now` that the record does not cover, because nobody kept it. */
export function recordGaps(site: Site, now: Instant): Interval[] {
	return site.record_gaps.flatMap(
		({ from, to }) => interval(from, to === undefined || to > now ? now : to) ?? [],
	);
}

/** The time that the record covers of what is there since an instant: up to `now`, less the gaps. */
export function coverageSince(since: Instant, site: Site, now: Instant): Interval[] {
	const whole = interval(since, now);
	return whole ? subtract([whole], recordGaps(site, now)) : [];
}

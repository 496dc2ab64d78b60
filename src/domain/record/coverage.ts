import type { Component } from '../../schema/component-schema.ts';
import type { Site } from '../../schema/site-schema.ts';
import type { Instant } from '../../time/instant.ts';
import { type Interval, interval, subtract } from '../../time/interval.ts';

/** The spells up to `now` in which nobody kept the record. */
export function gapsOf(site: Site, now: Instant): Interval[] {
	return site.record_gaps.flatMap(
		({ from, to }) => interval(from, to === undefined || to > now ? now : to) ?? [],
	);
}

/** The time in which the record covers a component: from its first mention to `now`, less the gaps. */
export function coverageOf(component: Component, site: Site, now: Instant): Interval[] {
	return coverageSince(component.since.earliest, site, now);
}

/** The time that the record covers of what is there since an instant: up to `now`, less the gaps. */
export function coverageSince(since: Instant, site: Site, now: Instant): Interval[] {
	const whole = interval(since, now);
	return whole ? subtract([whole], gapsOf(site, now)) : [];
}

import type { Impact } from '../../schema/entry-parts.ts';
import { earlier, type Instant, later } from '../../time/instant.ts';
import { clip, type Interval, interval, totalDuration } from '../../time/interval.ts';
import {
	type QuarterKey,
	quarterOf,
	quartersBetween,
	quarterSpan,
} from '../../time/utc-calendar.ts';
import { type Entry, isIncident } from '../incident/entry.ts';

/** The incidents that began in one UTC quarter. */
export interface IncidentQuarter {
	readonly quarter: QuarterKey;
	/** How many there were, by impact on users. */
	readonly counts: Readonly<Record<Impact, number>>;
	/** How much of the quarter, up to now, the record covers: no recorded incident does not mean none. */
	readonly covered: 'whole' | 'part' | 'none';
}

/**
 * Incidents by quarter, from the first quarter that the record covers to that of `now`, without a
 * gap. An incident with an uncertain start counts at its earliest instant; a retracted one never.
 */
export function incidentQuarters(
	entries: readonly Entry[],
	coverage: readonly Interval[],
	now: Instant,
): IncidentQuarter[] {
	const incidents = entries.filter(isIncident).filter(({ retracted }) => !retracted);
	const starts = incidents.map(({ began }) => began.earliest);
	const since = coverage[0]?.start ?? now;
	const byQuarter = Map.groupBy(incidents, ({ began }) => quarterOf(began.earliest));
	return quartersBetween(starts.reduce(earlier, since), now).map((quarter) => ({
		quarter,
		counts: countByImpact(byQuarter.get(quarter) ?? []),
		covered: coveredOf(quarter, coverage, since, now),
	}));
}

function countByImpact(incidents: readonly Entry[]): Record<Impact, number> {
	const counts = { none: 0, minor: 0, major: 0, critical: 0 };
	for (const { impact } of incidents) counts[impact] += 1;
	return counts;
}

function coveredOf(
	quarter: QuarterKey,
	coverage: readonly Interval[],
	since: Instant,
	now: Instant,
): IncidentQuarter['covered'] {
	const { start, end } = quarterSpan(quarter);
	const own = interval(later(start, since), earlier(end, now));
	const time = own ? totalDuration(coverage.flatMap((span) => clip(span, own) ?? [])) : 0;
	if (!own || time === 0) return 'none';
	return time === own.end - own.start ? 'whole' : 'part';
}

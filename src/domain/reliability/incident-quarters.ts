import type { Impact } from '../../schema/entry-parts.ts';
import { earlier, type Instant, later } from '../../time/instant.ts';
import { clip, duration, type Interval, interval } from '../../time/interval.ts';
import {
	type QuarterKey,
	quarterOf,
	quartersBetween,
	quarterSpan,
} from '../../time/utc-quarter.ts';
import type { Entry } from '../incident/entry.ts';
import { isIncident } from '../incident/progress.ts';

/** The incidents that began in one UTC quarter. */
export interface IncidentQuarter {
	readonly quarter: QuarterKey;
	/** How many there were, by what users suffered. */
	readonly counts: Readonly<Record<Impact, number>>;
	/** How much of the quarter, as far as it has come, the record covers: no incident told is not none. */
	readonly covered: 'whole' | 'part' | 'none';
}

/**
 * Incidents a quarter, from the first that the record covers to that of `now`, none left out. One
 * whose start is uncertain counts in the quarter of its earliest instant; a false alarm in none.
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
	const time = own ? duration(coverage.flatMap((span) => clip(span, own) ?? [])) : 0;
	if (!own || time === 0) return 'none';
	return time === own.end - own.start ? 'whole' : 'part';
}

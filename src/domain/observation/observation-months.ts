import { endOf, type MonthKey, monthOf } from '../../time/utc-calendar.ts';
import type { Observation } from './observation.ts';

/** Ordered observations by the UTC month in which they begin, oldest first. */
export function observationMonths(
	observations: readonly Observation[],
): Map<MonthKey, readonly Observation[]> {
	const months = new Map<MonthKey, readonly Observation[]>();
	for (let from = 0, to = 0; from < observations.length; from = to) {
		const month = monthOf((observations[from] as Observation).start);
		const end = endOf(month);
		while (to < observations.length && (observations[to] as Observation).start < end) to += 1;
		months.set(month, observations.slice(from, to));
	}
	return months;
}

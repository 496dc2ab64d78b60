import Papa from 'papaparse';
import { measuredStatuses } from '../../domain/observation/observation.ts';
import { declaredUptimeOf, noDeclared } from '../../domain/uptime/declared-uptime.ts';
import { measuredUptimeOf, noMeasured } from '../../domain/uptime/measured-uptime.ts';
import { worstFirst } from '../../domain/uptime/outage.ts';
import type { Period } from '../../domain/uptime/periods.ts';
import { shareNumber, type Weights } from '../../domain/uptime/share.ts';
import { seconds } from './published.ts';

/**
 * Periods as a table, a row each: the sums and the figures that `figures-schema.ts` describes, under
 * the same names joined by underscores. A cell is empty where there is no figure. `first` names the
 * column of the period.
 */
export function figuresCsv(
	first: 'day' | 'month' | 'year',
	periods: readonly Period[],
	weights: Weights,
): string {
	const rowOf = (period: Period) => ({
		[first]: period.key,
		...declaredCells(period, weights),
		...measuredCells(period, weights),
		incidents: period.entries.map(({ id }) => id).join(' '),
	});
	const header = Object.keys(rowOf(noPeriod));
	const rows = periods.map((period) => Object.values(rowOf(period)));
	return `${Papa.unparse([header, ...rows], { newline: '\n' })}\n`;
}

/** Names the columns, also of a table without rows. */
const noPeriod: Period = {
	key: '',
	declared: noDeclared,
	measured: noMeasured,
	checks: undefined,
	entries: [],
};

function declaredCells({ declared }: Period, weights: Weights) {
	const uptime = declaredUptimeOf(declared, weights);
	const { covered, notCovered, certain, possible } = declared;
	return {
		declared_covered_seconds: seconds(covered),
		declared_not_covered_seconds: seconds(notCovered),
		...columns('declared_certain', worstFirst, certain),
		...columns('declared_possible', worstFirst, possible),
		declared_uptime_least: uptime ? shareNumber(uptime.least) : '',
		declared_uptime_most: uptime ? shareNumber(uptime.most) : '',
	};
}

function measuredCells({ measured, checks }: Period, weights: Weights) {
	const found = measuredUptimeOf(measured, weights);
	const { observed, notObserved, time, atBest } = measured;
	return {
		measured_observed_seconds: seconds(observed),
		measured_not_observed_seconds: seconds(notObserved),
		...columns('measured', measuredStatuses, time),
		...columns('measured_at_best', measuredStatuses, atBest),
		measured_uptime: found ? shareNumber(found.uptime) : '',
		measured_uptime_least: found ? shareNumber(found.least) : '',
		measured_uptime_most: found ? shareNumber(found.most) : '',
		measured_checks: checks?.checks ?? '',
		measured_failed: checks?.failed ?? '',
		measured_slow: checks?.slow ?? '',
		measured_p50_ms_least: checks?.p50?.least ?? '',
		measured_p50_ms_most: checks?.p50?.most ?? '',
		measured_p95_ms_least: checks?.p95?.least ?? '',
		measured_p95_ms_most: checks?.p95?.most ?? '',
	};
}

function columns<Status extends string>(
	prefix: string,
	statuses: readonly Status[],
	times: Readonly<Record<Status, number>>,
) {
	return Object.fromEntries(
		statuses.map((status) => [`${prefix}_${status}_seconds`, seconds(times[status])]),
	);
}

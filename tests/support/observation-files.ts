import type { Observation } from '../../src/domain/observation/observation.ts';
import { toIso } from '../../src/time/instant.ts';
import { monthOf } from '../../src/time/utc-calendar.ts';

const header = 'from,to,state,checks,failed,slow,p50_ms,p95_ms';

/** Observations as a file of `observations/<component>/` holds them. */
export function observationCsv(observations: readonly Observation[]): string {
	return [header, ...observations.map(lineOf), ''].join('\n');
}

/** The text of each month's file, by its name: `2026-11.csv`. */
export function monthlyCsv(observations: readonly Observation[]): Map<string, string> {
	const months = Map.groupBy(observations, ({ start }) => monthOf(start));
	return new Map([...months].map(([month, own]) => [`${month}.csv`, observationCsv(own)]));
}

function lineOf({ start, end, status, checks, failed, slow, p50, p95 }: Observation): string {
	return [toIso(start), toIso(end), status, checks, failed, slow, p50 ?? '', p95 ?? ''].join();
}

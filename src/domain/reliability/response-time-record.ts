import type { Entry, Incident } from '../incident/entry.ts';
import { isIncident } from '../incident/progress.ts';
import { type YearKey, yearOf } from '../../time/utc-calendar.ts';
import { type ResponseTimeName, responseTimeNames, responseTimesOf } from './response-times.ts';
import { type ResponseTimeSummary, summarise } from './response-time-summary.ts';

/** The delays of some incidents, and the incidents that have none here. */
export interface ResponseTimeRecord {
	readonly summaries: Readonly<Record<ResponseTimeName, ResponseTimeSummary>>;
	/** Incidents left out: entered later from another record. */
	readonly backfilled: number;
	/** Incidents left out: false alarms. */
	readonly retracted: number;
}

/** Why an incident is in no delay; `undefined` where it is. A false alarm is only that. */
export function leftOut({
	retracted,
	backfilled,
}: Incident): 'backfilled' | 'retracted' | undefined {
	if (retracted) return 'retracted';
	return backfilled ? 'backfilled' : undefined;
}

/** The delays of all incidents among `entries`. */
export function responseTimeRecord(entries: readonly Entry[]): ResponseTimeRecord {
	const incidents = entries.filter(isIncident);
	const counted = incidents.filter((one) => !leftOut(one)).map(responseTimesOf);
	const count = (why: string) => incidents.filter((one) => leftOut(one) === why).length;
	const summaries = responseTimeNames.map((name) => [name, summarise(counted.map((d) => d[name]))]);
	return {
		summaries: Object.fromEntries(summaries) as ResponseTimeRecord['summaries'],
		backfilled: count('backfilled'),
		retracted: count('retracted'),
	};
}

/** The same for each UTC year in which any incident began, or may have at the earliest; oldest first. */
export function responseTimeYears(entries: readonly Entry[]): Map<YearKey, ResponseTimeRecord> {
	const incidents = entries.filter(isIncident);
	const byYear = Map.groupBy(incidents, ({ began }) => yearOf(began.earliest));
	return new Map(
		[...byYear].map(([year, own]) => [year, responseTimeRecord(own)] as const).sort(([a], [b]) => +a - +b),
	);
}

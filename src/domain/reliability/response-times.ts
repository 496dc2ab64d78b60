import { exactly, hasEarliest, type UncertainTime } from '../../time/uncertain-time.ts';
import { type YearKey, yearOf } from '../../time/utc-calendar.ts';
import type { Length } from '../incident/effect.ts';
import { type Entry, type Incident, isIncident } from '../incident/entry.ts';
import { closingUpdate, firstUpdate } from '../incident/updates.ts';

/** The response times of an incident, in order; `resolved` is counted from mitigation, the others from the start. */
export const responseTimeNames = [
	'detected',
	'first_public_update',
	'mitigated',
	'resolved',
] as const;

/** The event that ends a response time. */
export type ResponseTimeName = (typeof responseTimeNames)[number];

/** How long each took, in milliseconds; `undefined` where one of its two times is not recorded. */
type ResponseTimes = Readonly<Record<ResponseTimeName, Length | undefined>>;

/** The response times of an incident: from its start to detection, first public update and mitigation, and from mitigation to the closing update. */
export function responseTimesOf(incident: Incident): ResponseTimes {
	const { began, detected, mitigated } = incident;
	const closing = closingUpdate(incident);
	return {
		detected: lengthBetween(began, detected?.at),
		first_public_update: lengthBetween(began, exactly(firstUpdate(incident).at)),
		mitigated: lengthBetween(began, mitigated),
		resolved: lengthBetween(mitigated, closing && exactly(closing.at)),
	};
}

type RecordedTime = UncertainTime | 'unknown' | undefined;

/** The time between two events; 0 where the second came first, `undefined` where the first has no earliest instant. */
function lengthBetween(from: RecordedTime, to: RecordedTime): Length | undefined {
	if (from === undefined || from === 'unknown' || to === undefined || to === 'unknown')
		return undefined;
	if (!hasEarliest(from)) return undefined;
	return {
		least: Math.max(0, to.earliest - from.latest),
		most: Math.max(0, to.latest - from.earliest),
	};
}

/** The response times of some incidents, and how many incidents were left out. */
export interface ResponseTimeRecord {
	readonly summaries: Readonly<Record<ResponseTimeName, ResponseTimeSummary>>;
	/** Incidents left out: entered later from another record. */
	readonly backfilled: number;
	/** Incidents left out: false alarms. */
	readonly retracted: number;
}

/** Why an incident is left out of response times; `undefined` where it counts. A retraction comes first. */
export function leftOut({
	retracted,
	backfilled,
}: Incident): 'backfilled' | 'retracted' | undefined {
	if (retracted) return 'retracted';
	return backfilled ? 'backfilled' : undefined;
}

/** The response times of all incidents among `entries`. */
export function responseTimeRecord(entries: readonly Entry[]): ResponseTimeRecord {
	const incidents = entries.filter(isIncident);
	const counted = incidents.filter((one) => !leftOut(one)).map(responseTimesOf);
	const count = (why: string) => incidents.filter((one) => leftOut(one) === why).length;
	const summaries = responseTimeNames.map((name) => [
		name,
		summarizeResponseTimes(counted.map((d) => d[name])),
	]);
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
		[...byYear]
			.map(([year, own]) => [year, responseTimeRecord(own)] as const)
			.sort(([a], [b]) => +a - +b),
	);
}

/** A summary of response times: each figure is a range, because the times may be. */
export interface ResponseTimeSummary {
	/** How many are recorded. */
	readonly count: number;
	/** How many are not, because one of their times is unknown or has not come. */
	readonly notRecorded: number;
	/** The three figures, by nearest rank; `undefined` where none is recorded. */
	readonly figures: ResponseTimeFigures | undefined;
}

/** Half, nine tenths and all of the times were no longer than these. */
interface ResponseTimeFigures {
	readonly median: Length;
	readonly ninetieth: Length;
	readonly longest: Length;
}

/**
 * The summary of response times. The true figure lies between the one of the shortest and the one of
 * the longest possible times: if one of them grows, the value at no rank becomes smaller.
 */
export function summarizeResponseTimes(
	times: readonly (Length | undefined)[],
): ResponseTimeSummary {
	const recorded = times.filter((time) => time !== undefined);
	return {
		count: recorded.length,
		notRecorded: times.length - recorded.length,
		figures: figuresOf(recorded),
	};
}

function figuresOf(recorded: readonly Length[]): ResponseTimeFigures | undefined {
	const [median, ninetieth, longest] = [50, 90, 100].map((percent) => atRank(recorded, percent));
	return median && ninetieth && longest && { median, ninetieth, longest };
}

function atRank(recorded: readonly Length[], percent: number): Length | undefined {
	const [least, most] = (['least', 'most'] as const).map((end) =>
		nearestRank(
			recorded.map((time) => time[end]),
			percent,
		),
	);
	return least === undefined || most === undefined ? undefined : { least, most };
}

/**
 * The smallest of `values` that at least `percent` of them do not exceed: always one of them, never
 * a mean of two. `undefined` where there are none; `percent` is above 0 and at most 100.
 */
export function nearestRank(values: readonly number[], percent: number): number | undefined {
	const rank = Math.ceil((percent * values.length) / 100);
	return values.toSorted((a, b) => a - b)[rank - 1];
}

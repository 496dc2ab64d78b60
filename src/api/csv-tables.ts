import { measuredStatuses, type Observation } from '../domain/observation/observation.ts';
import { type DeclaredUptime, declaredUptimeOf } from '../domain/uptime/declared-uptime.ts';
import { type MeasuredUptime, measuredUptimeOf } from '../domain/uptime/measured-uptime.ts';
import type { Period } from '../domain/uptime/periods.ts';
import { type Share, shareNumber, type Weights } from '../domain/uptime/share.ts';
import { worstFirst } from '../domain/uptime/status-span.ts';
import { header } from '../schema/observation-columns.ts';
import { type Instant, toIso } from '../time/instant.ts';
import { seconds } from './times.ts';
import Papa from 'papaparse';

/** A period beside its figures; a cell is empty where there is none. */
interface Row {
	readonly period: Period;
	readonly declared: DeclaredUptime | undefined;
	readonly measured: MeasuredUptime | undefined;
}

type Column = readonly [name: string, cell: (row: Row) => number | string];

/** The sums and figures that `figures.ts` describes, under the same names in one line. */
const columns: readonly Column[] = [
	['declared_covered_seconds', ({ period }) => seconds(period.declared.covered)],
	['declared_not_covered_seconds', ({ period }) => seconds(period.declared.notCovered)],
	...timeColumns('declared_certain', worstFirst, ({ declared }) => declared.certain),
	...timeColumns('declared_possible', worstFirst, ({ declared }) => declared.possible),
	['declared_uptime_least', ({ declared }) => share(declared?.least)],
	['declared_uptime_most', ({ declared }) => share(declared?.most)],
	['measured_observed_seconds', ({ period }) => seconds(period.measured.observed)],
	['measured_not_observed_seconds', ({ period }) => seconds(period.measured.notObserved)],
	...timeColumns('measured', measuredStatuses, ({ measured }) => measured.time),
	...timeColumns('measured_at_best', measuredStatuses, ({ measured }) => measured.atBest),
	['measured_uptime', ({ measured }) => share(measured?.uptime)],
	['measured_uptime_least', ({ measured }) => share(measured?.least)],
	['measured_uptime_most', ({ measured }) => share(measured?.most)],
	['measured_checks', ({ period }) => period.checks?.checks ?? ''],
	['measured_failed', ({ period }) => period.checks?.failed ?? ''],
	['measured_slow', ({ period }) => period.checks?.slow ?? ''],
	['measured_p50_ms_least', ({ period }) => period.checks?.p50?.least ?? ''],
	['measured_p50_ms_most', ({ period }) => period.checks?.p50?.most ?? ''],
	['measured_p95_ms_least', ({ period }) => period.checks?.p95?.least ?? ''],
	['measured_p95_ms_most', ({ period }) => period.checks?.p95?.most ?? ''],
	['incidents', ({ period }) => period.entries.map(({ id }) => id).join(' ')],
];

/** Periods as a table, a row each; `first` names the column of the period. */
export function figuresCsv(
	first: 'day' | 'month' | 'year',
	periods: readonly Period[],
	weights: Weights,
): string {
	const rows = periods.map((period) => {
		const row = {
			period,
			declared: declaredUptimeOf(period.declared, weights),
			measured: measuredUptimeOf(period.measured, weights),
		};
		return [period.key, ...columns.map(([, cell]) => cell(row))];
	});
	return `${Papa.unparse([figuresHeader(first), ...rows], { newline: '\n' })}\n`;
}

/** The names of the columns, of which `first` is the first. */
export function figuresHeader(first: string): string[] {
	return [first, ...columns.map(([name]) => name)];
}

function timeColumns<Status extends string>(
	prefix: string,
	statuses: readonly Status[],
	times: (period: Period) => Readonly<Record<Status, number>>,
): Column[] {
	return statuses.map((status) => [
		`${prefix}_${status}_seconds`,
		({ period }) => seconds(times(period)[status]),
	]);
}

function share(value: Share | undefined): number | string {
	return value ? shareNumber(value) : '';
}

/** Spans as a table, in the columns in which they are kept. No cell of theirs ever needs quotes. */
export function observationsCsv(spans: readonly Observation[]): string {
	const iso = isoTexts();
	const lines = spans.map(({ start, end, status, checks, failed, slow, p50, p95 }) =>
		[iso(start), iso(end), status, checks, failed, slow, p50 ?? '', p95 ?? ''].join(),
	);
	return [header, ...lines, ''].join('\n');
}

/** Instants as text; knows the last one, since most spans begin where the one before them ended. */
function isoTexts(): (at: Instant) => string {
	let last: Instant | undefined;
	let text = '';
	return (at) => {
		if (at !== last) [last, text] = [at, toIso(at)];
		return text;
	};
}

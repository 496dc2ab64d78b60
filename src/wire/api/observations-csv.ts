import Papa from 'papaparse';
import type { Observation } from '../../domain/observation/observation.ts';
import { toIso } from '../../domain/time/instant.ts';
import { endOf, type MonthKey, startOf } from '../../domain/time/utc-calendar.ts';

/** The columns in which spans are kept, and published. */
const fields = ['from', 'to', 'state', 'checks', 'failed', 'slow', 'p50_ms', 'p95_ms'];

/** The spans of ordered observations that begin in a UTC month, as they are kept. */
export function observationsCsv(observations: readonly Observation[], month: MonthKey): string {
	const [from, to] = [startOf(month), endOf(month)];
	const data = observations
		.filter(({ start }) => from <= start && start < to)
		.map(({ start, end, status, checks, failed, slow, p50, p95 }) => [
			...[toIso(start), toIso(end), status, checks, failed, slow],
			...[p50 ?? '', p95 ?? ''],
		]);
	return `${Papa.unparse({ fields, data }, { newline: '\n' })}\n`;
}

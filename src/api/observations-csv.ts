import type { Observation } from '../domain/observation/observation.ts';
import { header } from '../schema/observation-columns.ts';
import { type Instant, toIso } from '../time/instant.ts';

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

import type { Observation } from '../../domain/observation/observation.ts';
import { type Instant, toIso } from '../../time/instant.ts';
import type { Interval } from '../../time/interval.ts';
import {
	type Diagnostic,
	fileDiagnostic,
	type UnplacedDiagnostic,
} from '../diagnostics/diagnostic.ts';
import { suggest } from '../diagnostics/suggest.ts';
import { type ObservationDocument, placeInRows } from './observation-document.ts';
import {
	diagnosticInRow,
	type ParsedObservationFile,
	parseObservationFile,
} from './parse-observation-file.ts';

/** What was measured, and what is wrong with the files that hold it. */
export interface ParsedObservations {
	/** The observations of each component in order of time; of use only where there is no error. */
	readonly byComponent: ReadonlyMap<string, readonly Observation[]>;
	readonly diagnostics: readonly Diagnostic[];
}

/** What the files are checked against. */
interface Known {
	/** The ids of all components; empty where those could not be read. */
	readonly components: readonly string[];
	/** The real clock, where it is looked at. */
	readonly clock: Instant | undefined;
}

/** Parses the observations of every component. */
export function parseObservations(
	documents: readonly ObservationDocument[],
	{ components, clock }: Known,
): ParsedObservations {
	const byComponent = new Map<string, readonly Observation[]>();
	const diagnostics: Diagnostic[] = [];
	for (const [component, own] of Map.groupBy(documents, (document) => document.component)) {
		if (components.length > 0 && !components.includes(component))
			diagnostics.push(unknownComponent(own[0] as ObservationDocument, components));
		const files = own.map((document) => parseObservationFile(document, clock));
		const spans = inOrder(files.flatMap((file) => file.spans));
		const overlaps = areApart(spans) ? [] : findOverlaps(files);
		diagnostics.push(...files.flatMap((file) => diagnosticsOf(file, overlaps)));
		// A span of an invalid line has only times. Then there is an error, and nobody uses these.
		byComponent.set(component, spans as Observation[]);
	}
	return { byComponent, diagnostics };
}

function inOrder(spans: Interval[]): Interval[] {
	const isInOrder = spans.every(
		(span, i) => i === 0 || (spans[i - 1] as Interval).start <= span.start,
	);
	return isInOrder ? spans : spans.sort((a, b) => a.start - b.start);
}

/** Whether no two of these spans, which are in order, overlap. */
function areApart(spans: readonly Interval[]): boolean {
	return spans.every((span, i) => i === 0 || (spans[i - 1] as Interval).end <= span.start);
}

function unknownComponent(
	{ file, component }: ObservationDocument,
	known: readonly string[],
): Diagnostic {
	return fileDiagnostic(file.slice(0, file.lastIndexOf('/')), {
		rule: 'known-component',
		message: `There is no component “${component}”, and its observations would not be shown.`,
		advice: suggest(component, known),
	});
}

/** What is wrong with one file, including what was found by comparing it with others. */
function diagnosticsOf(
	file: ParsedObservationFile,
	overlaps: readonly UnplacedDiagnostic[],
): Diagnostic[] {
	const own = overlaps.filter((one) => one.file === file.document.file);
	const all = [...cutToLimit([...file.diagnostics, ...own]), ...findDisorder(file)];
	return all.length === 0 ? [] : placeInRows(all, file.document);
}

/** How many diagnostics of one file are reported one by one. */
const limit = 20;

/** A broken file is broken in every line: after the first twenty only their number is reported. */
function cutToLimit(diagnostics: readonly UnplacedDiagnostic[]): readonly UnplacedDiagnostic[] {
	const sorted = diagnostics.toSorted((a, b) => Number(a.path[0]) - Number(b.path[0]));
	const next = sorted[limit];
	// “One more” would take as much room as that one itself.
	if (!next || sorted.length === limit + 1) return sorted;
	const more: UnplacedDiagnostic = {
		...next,
		rule: 'observation-lines',
		path: next.path.slice(0, 1),
		message: `From here on there are ${sorted.length - limit} more problems in this file.`,
		advice: 'Mend those above first, and look again.',
	};
	return [...sorted.slice(0, limit), more];
}

/** One warning for a file whose lines are out of order, as a merge may leave them. */
function findDisorder({ document, spans, lines }: ParsedObservationFile): UnplacedDiagnostic[] {
	const i = spans.findIndex((span, j) => span.start < (spans[j - 1]?.start ?? 0));
	const line = lines[i];
	if (line === undefined) return [];
	const warning = diagnosticInRow(document, line, {
		column: 'from',
		rule: 'observations-in-order',
		message: 'This span begins before the one above it, so the lines are out of order.',
		advice: 'They are read in order all the same; sort them by the first column.',
	});
	return [{ ...warning, severity: 'warning' }];
}

/** A span and where it stands. */
interface PlacedSpan {
	readonly span: Interval;
	readonly document: ObservationDocument;
	readonly line: number;
}

/** The lines of a component's files that are repeated, and the spans that overlap others. */
function findOverlaps(files: readonly ParsedObservationFile[]): UnplacedDiagnostic[] {
	const all = files.flatMap(({ document, spans, lines }) =>
		spans.map((span, i): PlacedSpan => ({ span, document, line: lines[i] as number })),
	);
	const seen = new Map<string, PlacedSpan>();
	let last: PlacedSpan | undefined;
	return all
		.toSorted((a, b) => a.span.start - b.span.start)
		.flatMap((here) => {
			const text = here.document.lines[here.line] ?? '';
			const twin = seen.get(text);
			if (twin) return [repeatedLine(here, twin)];
			seen.set(text, here);
			const other = last && last.span.end > here.span.start ? last : undefined;
			if (!last || here.span.end > last.span.end) last = here;
			return other ? [overlappingSpan(here, other)] : [];
		});
}

function repeatedLine(here: PlacedSpan, twin: PlacedSpan): UnplacedDiagnostic {
	return diagnosticInRow(here.document, here.line, {
		rule: 'observations-apart',
		message: `This line stands twice: ${placeOf(twin, here)} says the same.`,
		advice: 'Remove one of the two.',
	});
}

function overlappingSpan(here: PlacedSpan, other: PlacedSpan): UnplacedDiagnostic {
	return diagnosticInRow(here.document, here.line, {
		column: 'from',
		rule: 'observations-apart',
		message: `This span overlaps that of ${placeOf(other, here)}, which ends at ${toIso(other.span.end)}.`,
		advice: 'Let a span begin no earlier than the one before it ends.',
	});
}

/** The line of `other` as one would name it in the file of `here`. */
function placeOf(other: PlacedSpan, here: PlacedSpan): string {
	const line = `line ${other.line + 1}`;
	if (other.document === here.document) return line;
	return `${line} of ${other.document.file.slice(other.document.file.lastIndexOf('/') + 1)}`;
}

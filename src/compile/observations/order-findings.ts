import type { UnplacedDiagnostic } from '../diagnostics/problem.ts';
import { toIso } from '../../time/instant.ts';
import type { Interval } from '../../time/interval.ts';
import type { ObservationDocument } from './observation-document.ts';
import { found, type ParsedObservationFile } from './read-observation-file.ts';

/** Whether each span begins no earlier than the one before it. */
export function areInOrder(spans: readonly Interval[]): boolean {
	return spans.every((span, i) => i === 0 || (spans[i - 1] as Interval).start <= span.start);
}

/** Whether each span of many in order begins no earlier than the one before it ends. */
export function areApart(spans: readonly Interval[]): boolean {
	return spans.every((span, i) => i === 0 || (spans[i - 1] as Interval).end <= span.start);
}

/** One warning for a file whose lines are out of order, as a merge may leave them. */
export function disorder({ document, spans, lines }: ParsedObservationFile): UnplacedDiagnostic[] {
	const i = spans.findIndex((span, j) => span.start < (spans[j - 1]?.start ?? 0));
	const line = lines[i];
	if (line === undefined) return [];
	const warning = found(document, line, {
		column: 'from',
		rule: 'observations-in-order',
		message: 'This span begins before the one above it, so the lines are out of order.',
		advice: 'They are read in order all the same; sort them by the first column.',
	});
	return [{ ...warning, severity: 'warning' }];
}

/** A span and where it stands. */
interface Placed {
	readonly span: Interval;
	readonly document: ObservationDocument;
	readonly line: number;
}

/** Lines of a component's files that stand twice, and spans that overlap others. */
export function overlaps(files: readonly ParsedObservationFile[]): UnplacedDiagnostic[] {
	const all = files.flatMap(({ document, spans, lines }) =>
		spans.map((span, i): Placed => ({ span, document, line: lines[i] as number })),
	);
	const seen = new Map<string, Placed>();
	let last: Placed | undefined;
	return all
		.toSorted((a, b) => a.span.start - b.span.start)
		.flatMap((here) => {
			const text = here.document.lines[here.line] ?? '';
			const twin = seen.get(text);
			if (twin) return [standsTwice(here, twin)];
			seen.set(text, here);
			const other = last && last.span.end > here.span.start ? last : undefined;
			if (!last || here.span.end > last.span.end) last = here;
			return other ? [overlap(here, other)] : [];
		});
}

function standsTwice(here: Placed, twin: Placed): UnplacedDiagnostic {
	return found(here.document, here.line, {
		rule: 'observations-apart',
		message: `This line stands twice: ${placeOf(twin, here)} says the same.`,
		advice: 'Remove one of the two.',
	});
}

function overlap(here: Placed, other: Placed): UnplacedDiagnostic {
	return found(here.document, here.line, {
		column: 'from',
		rule: 'observations-apart',
		message: `This span overlaps that of ${placeOf(other, here)}, which ends at ${toIso(other.span.end)}.`,
		advice: 'Let a span begin no earlier than the one before it ends.',
	});
}

/** The line of `other` as one would name it in the file of `here`. */
function placeOf(other: Placed, here: Placed): string {
	const line = `line ${other.line + 1}`;
	if (other.document === here.document) return line;
	return `${line} of ${other.document.file.slice(other.document.file.lastIndexOf('/') + 1)}`;
}

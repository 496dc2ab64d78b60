import { placeDiagnostics } from '../diagnostics/place-finding.ts';
import { diagnosticAt } from '../diagnostics/problem-at.ts';
import type { UnplacedDiagnostic, Diagnostic } from '../diagnostics/problem.ts';
import { suggest } from '../diagnostics/nearest.ts';
import type { Instant } from '../../time/instant.ts';
import type { Observation } from '../../domain/observation/observation.ts';
import type { ObservationDocument } from './observation-document.ts';
import { areApart, areInOrder, disorder, overlaps } from './order-findings.ts';
import { type ParsedObservationFile, parseObservationFile } from './read-observation-file.ts';

/** What was measured, and what is wrong with the files that say so. */
export interface ParsedObservations {
	/** By component, in order of time; of use only where there is no error. */
	readonly observations: ReadonlyMap<string, readonly Observation[]>;
	readonly diagnostics: readonly Diagnostic[];
}

/** Whom observations can be of, and the real clock where it is looked at. */
interface Known {
	/** The ids of all components; empty where those could not be read. */
	readonly components: readonly string[];
	readonly clock: Instant | undefined;
}

/** Reads the observations of every component. */
export function parseObservations(
	documents: readonly ObservationDocument[],
	{ components, clock }: Known,
): ParsedObservations {
	const observations = new Map<string, readonly Observation[]>();
	const problems: Diagnostic[] = [];
	for (const [component, own] of Map.groupBy(documents, (document) => document.component)) {
		if (components.length > 0 && !components.includes(component))
			problems.push(strange(own[0] as ObservationDocument, components));
		const files = own.map((document) => parseObservationFile(document, clock));
		const { spans, findings } = together(files);
		problems.push(...files.flatMap((file) => problemsOf(file, findings)));
		// Where a line had a fault, there is an error, and nobody looks at what is read here.
		observations.set(component, spans as Observation[]);
	}
	return { observations, diagnostics: problems };
}

/** All spans of one component in order, and where they are not as they should be beside each other. */
function together(files: readonly ParsedObservationFile[]) {
	const all = files.flatMap((file) => file.spans);
	const spans = areInOrder(all) ? all : all.sort((a, b) => a.start - b.start);
	return { spans, findings: areApart(spans) ? [] : overlaps(files) };
}

/** How many problems of one file are told of one by one. */
const limit = 20;

/** What is wrong with one file, `others` among it that were found by looking at several. */
function problemsOf(file: ParsedObservationFile, others: readonly UnplacedDiagnostic[]): Diagnostic[] {
	const { document, diagnostics: findings } = file;
	const errors = [...findings, ...others.filter((one) => one.file === document.file)];
	const told = [...capped(errors), ...disorder(file)];
	if (told.length === 0) return [];
	// The line stands in the position; a writer looks for the column.
	return placeDiagnostics(told, document).map((one) => ({ ...one, path: one.path.slice(1) }));
}

/** A broken file is broken in every line: the first twenty say enough. */
function capped(findings: readonly UnplacedDiagnostic[]): readonly UnplacedDiagnostic[] {
	const sorted = findings.toSorted((a, b) => Number(a.path[0]) - Number(b.path[0]));
	const next = sorted[limit];
	// To say that there is one more takes as long as to say which.
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

function strange({ file, component }: ObservationDocument, known: readonly string[]): Diagnostic {
	const folder = file.slice(0, file.lastIndexOf('/'));
	return diagnosticAt(
		folder,
		[],
		{ line: 1, column: 1 },
		{
			rule: 'known-component',
			message: `There is no component “${component}”, and its observations would not be shown.`,
			advice: suggest(component, known),
		},
	);
}

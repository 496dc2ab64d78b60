import { type Clocks, compile } from '../../compile/compile.ts';
import type { Diagnostic } from '../../compile/diagnostics/diagnostic.ts';
import { formatAnnotations, withoutCommands } from '../../compile/diagnostics/report.ts';
import { readContent } from '../../compile/read-content.ts';
import { type ContentPlaces, shownPath } from '../../compile/reading/content-places.ts';
import { deltaModel } from '../../delta/content-state.ts';
import { deltaOf } from '../../delta/delta.ts';
import { deltaJson } from '../../delta/report/as-json.ts';
import { broken, deltaMarkdown } from '../../delta/report/as-markdown.ts';
import { deltaText } from '../../delta/report/as-text.ts';
import { type BaseRevision, baseRevision, type BaseSide, baseSide, NoBaseError } from './base.ts';

/** How a delta is printed. */
export const formats = ['text', 'markdown', 'json'] as const;
/** One of them. */
export type Format = (typeof formats)[number];

/** What to compare, and how to print it. */
export interface DeltaRequest {
	readonly places: ContentPlaces;
	/** The revision to compare with; the merge base with main where it is left out. */
	readonly base?: string | undefined;
	readonly format: Format;
	/** The instant as of which both are compared; with the real clock, what lies in the future is an error. */
	readonly clocks: Clocks;
	/** Whether GitHub reads what is printed, and shows annotations on lines. */
	readonly isInActions: boolean;
}

/** What is printed, and how it ends: 0 all well, 1 not allowed or not sound, 2 nothing to compare with. */
interface DeltaAnswer {
	readonly exitCode: 0 | 1 | 2;
	readonly output: string;
	readonly errors: string;
}

const written = { text: deltaText, markdown: deltaMarkdown, json: deltaJson } as const;

/** Compares the content as it lies there with what it was at a revision. */
export function runDelta(request: DeltaRequest): DeltaAnswer {
	try {
		return compareWith(() => baseOf(request), request);
	} catch (error) {
		if (!(error instanceof NoBaseError)) throw error;
		return { exitCode: 2, output: '', errors: error.message };
	}
}

/** What the content is compared with: a commit, and the content there. */
type Base = BaseRevision & BaseSide;

function baseOf({ places, base, clocks }: DeltaRequest): Base {
	const revision = baseRevision(places.incidentsDir, base);
	return { ...revision, ...baseSide(places, revision.commit, clocks.now) };
}

/** Compares the content as it lies there with another; that is asked for only where this compiles. */
export function compareWith(base: () => Base, request: DeltaRequest): DeltaAnswer {
	const { places, format, clocks } = request;
	const sources = readContent(places);
	const { record, diagnostics: problems } = compile(sources, clocks);
	if (!record) {
		const errors = problems.filter(({ severity }) => severity === 'error');
		return answered(broken[format](errors), errors, request);
	}
	const { side, error, name, short } = base();
	const folder = shownPath(places.incidentsDir);
	const delta = deltaOf(side, { folder, sources, model: deltaModel(record) });
	const text = written[format](delta, { name, commit: short, trouble: error });
	return answered(text, delta.forbidden, request);
}

/** Annotations go to the other stream: the first may be the summary of a workflow, or read by a program. */
function answered(
	text: string,
	problems: readonly Diagnostic[],
	{ format, isInActions }: DeltaRequest,
): DeltaAnswer {
	return {
		exitCode: problems.length > 0 ? 1 : 0,
		output: isInActions && format === 'text' ? withoutCommands(text) : text,
		errors: isInActions && problems.length > 0 ? formatAnnotations(problems) : '',
	};
}

import { type Clocks, compile } from '../compile/compile.ts';
import type { Diagnostic } from '../compile/diagnostics/diagnostic.ts';
import type { Sources } from '../compile/read-content.ts';
import type { SiteRecord } from '../domain/record/record.ts';

/** What of the content can be relied on where some of its files are broken. */
export interface SoundPart {
	/** `undefined` where site.yaml or components.yaml is broken: nothing can be told without them. */
	readonly record: SiteRecord | undefined;
	/** Errors of the files that were passed over, or that keep the record from being told. */
	readonly broken: readonly Diagnostic[];
}

/**
 * The record of all files that are in order. At night a slip in last week's postmortem must not keep
 * anybody from telling that downloads fail.
 */
export function soundPart(sources: Sources, clocks: Clocks): SoundPart {
	const { record, diagnostics: problems } = compile(sources, clocks);
	if (record) return { record, broken: [] };
	const errors = problems.filter(({ severity }) => severity === 'error');
	const files = new Set(errors.map(({ file }) => file));
	if (isUntold(sources, files)) return { record: undefined, broken: errors };
	// What stood in relation to a file may be at fault without it, so the rest is looked at again.
	const { record: rest, broken } = soundPart(without(sources, files), clocks);
	return { record: rest, broken: [...errors, ...broken] };
}

function isUntold({ site, components }: Sources, broken: ReadonlySet<string>): boolean {
	return !site || !components || broken.has(site.file) || broken.has(components.file);
}

/** The sources but for these files, whose ids stay taken. */
function without(sources: Sources, files: ReadonlySet<string>): Sources {
	const { objectives, explanations, observations, entries, diagnostics: problems } = sources;
	const isKept = ({ file }: { readonly file: string }) => !files.has(file);
	return {
		...sources,
		objectives: objectives && isKept(objectives) ? objectives : undefined,
		explanations: explanations && isKept(explanations) ? explanations : undefined,
		observations: observations.filter(isKept),
		entries: entries.filter(isKept),
		diagnostics: problems.filter(isKept),
	};
}

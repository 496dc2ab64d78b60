import { randomUUID } from 'node:crypto';
import { existsSync, linkSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { type Clocks, compile } from '../compile/compile.ts';
import type { Diagnostic } from '../compile/diagnostics/diagnostic.ts';
import { idOf } from '../compile/parse-entry.ts';
import { readContent, type Sources } from '../compile/read-content.ts';
import { type ContentPlaces, shownPath } from '../compile/reading/content-places.ts';
import { readEntryText } from '../compile/reading/read-document.ts';
import type { SiteRecord } from '../domain/record/record.ts';

/** A change of one file, before anything is written. */
export interface Draft {
	/** The file’s path, where it is or will be. */
	readonly path: string;
	/** What the file held when it was read; `undefined` where it is new. */
	readonly before: string | undefined;
	readonly after: string;
}

/**
 * Everything that is wrong with the record as it would be, as far as it has to do with this file: its
 * own errors and warnings, and errors elsewhere that were not there before. An older error in another file
 * must not keep anybody from publishing.
 */
export function checkDraft(draft: Draft, places: ContentPlaces, clocks: Clocks): Diagnostic[] {
	const sources = readContent(places);
	const file = shownPath(draft.path);
	const { diagnostics: problems } = compile(applyDraft(sources, draft), clocks);
	const [own, others] = [
		problems.filter((one) => one.file === file),
		problems.filter((one) => one.file !== file && one.severity === 'error'),
	];
	// As a rule there are none, and what was there before need not be looked for.
	if (others.length === 0) return own;
	const known = new Set(compile(sources, clocks).diagnostics.map(keyOf));
	return [...own, ...others.filter((one) => !known.has(keyOf(one)))];
}

/** The content as it would be with the change. */
export function applyDraft(sources: Sources, { path, after }: Draft): Sources {
	const file = shownPath(path);
	const { document, diagnostics: problems } = readEntryText(file, after);
	const others = sources.entries.filter((one) => one.file !== file);
	return {
		...sources,
		entries: [...others, ...(document ? [document] : [])].sort((a, b) =>
			a.file < b.file ? -1 : 1,
		),
		ids: new Set([...sources.ids, idOf(file)]),
		diagnostics: [...sources.diagnostics.filter((one) => one.file !== file), ...problems],
	};
}

function keyOf({ file, rule, path, message }: Diagnostic): string {
	return JSON.stringify([file, rule, path, message]);
}

/**
 * Puts the text in its place whole: a reader, or whoever looks after this was killed, finds the old
 * file or the new one. `undefined` when done; else why not, in a sentence.
 */
export function writeEntry({ path, before, after }: Draft): string | undefined {
	// A dot file is passed over by the check, should this be killed before the end.
	const beside = join(dirname(path), `.${basename(path)}.${randomUUID()}.tmp`);
	try {
		writeFileSync(beside, after, { flag: 'wx', flush: true });
		return before === undefined ? create(beside, path) : replace(beside, path, before);
	} finally {
		rmSync(beside, { force: true });
	}
}

function create(from: string, path: string): string | undefined {
	try {
		// Unlike a rename, a link is refused where there is a file.
		linkSync(from, path);
		return undefined;
	} catch {
		// Some file systems know no links; there a look before the rename has to do.
		const isThere = existsSync(path);
		if (!isThere) renameSync(from, path);
		return isThere
			? `${shownPath(path)} was created meanwhile, and is left alone. Run the command again.`
			: undefined;
	}
}

function replace(from: string, path: string, before: string): string | undefined {
	if (!readFileSync(path).equals(Buffer.from(before)))
		return `${shownPath(path)} was changed meanwhile, and is left alone. Run the command again.`;
	renameSync(from, path);
	return undefined;
}

/** The content without its broken files. */
interface UsableContent {
	/** `undefined` where site.yaml or components.yaml is broken: nothing can be compiled without them. */
	readonly record: SiteRecord | undefined;
	/** Errors of the files that were passed over, or that keep the record from being compiled. */
	readonly broken: readonly Diagnostic[];
}

/**
 * Compiles all files that are in order. A mistake in an old postmortem must not keep
 * anybody from publishing a new incident.
 */
export function compileUsable(sources: Sources, clocks: Clocks): UsableContent {
	const { record, diagnostics: problems } = compile(sources, clocks);
	if (record) return { record, broken: [] };
	const errors = problems.filter(({ severity }) => severity === 'error');
	const files = new Set(errors.map(({ file }) => file));
	const { site, components } = sources;
	if (!site || !components || files.has(site.file) || files.has(components.file))
		return { record: undefined, broken: errors };
	// What stood in relation to a file may be at fault without it, so the rest is looked at again.
	const { record: rest, broken } = compileUsable(without(sources, files), clocks);
	return { record: rest, broken: [...errors, ...broken] };
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

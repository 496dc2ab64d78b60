/**
 * The one place from which pages get the record. In a build the content has been found right before
 * the first page is made; in `dev` it is read again whenever a file of it has changed.
 */
import { compileContent, type CompileResult } from '../compile/compile.ts';
import { formatReport } from '../compile/diagnostics/report.ts';
import { fingerprintOf, placesFromEnvironment } from '../compile/reading/content-places.ts';
import type { SiteRecord } from '../domain/record/record.ts';
import { buildInstant, isClockSet, realInstant } from './clock.ts';

/** The record; throws the report where there is none to show. */
export function currentRecord(): SiteRecord {
	const { result, lastGood } = currentContent();
	const record = result.record ?? lastGood;
	if (!record) throw reportError(result);
	return record;
}

/**
 * In `dev`: what is wrong with the content as it is now, while the pages show it as it last was
 * right. `undefined` when all is well, and always in a build.
 */
export function contentReport(): string | undefined {
	const { result } = currentContent();
	return result.record ? undefined : formatReport(result.diagnostics);
}

/** The report as an error. It is a writer's matter, to whom a stack says nothing. */
function reportError({ diagnostics }: CompileResult): Error {
	const error = new Error(formatReport(diagnostics));
	error.stack = error.message;
	return error;
}

interface CompiledContent {
	/** Of the files that it was compiled from. */
	readonly fingerprint: string;
	readonly result: CompileResult;
	/** The last record that compiled, this one or an earlier. */
	readonly lastGood: SiteRecord | undefined;
}

// Both slots are on `globalThis`, under registered symbols. The build command compiles before it
// starts Astro, in the same process; but Astro bundles a copy of this module for the pages, and what
// one copy remembers the other does not see. And `dev` loads this module anew when code it imports
// has changed, which the last good record must outlive.
const builtSlot: unique symbol = Symbol.for('gallery-status.compiled-content');
const devSlot: unique symbol = Symbol.for('gallery-status.dev-content');
const shared = globalThis as {
	[builtSlot]?: CompileResult | undefined;
	[devSlot]?: CompiledContent;
};

/** The content as of the build's instant, read once in a process. */
export function compiledOnce(): CompileResult {
	return (shared[builtSlot] ??= compileContent(placesFromEnvironment(), { now: buildInstant() }));
}

function currentContent(): CompiledContent {
	if (!import.meta.env.DEV) return { fingerprint: '', result: compiledOnce(), lastGood: undefined };
	const places = placesFromEnvironment();
	const fingerprint = fingerprintOf(places);
	const known = shared[devSlot];
	if (known?.fingerprint === fingerprint) return known;
	// A writer dates an update to this minute: at the server's start it would not be public yet.
	const now = isClockSet() ? buildInstant() : realInstant();
	const result = compileContent(places, { now });
	if (result.diagnostics.length > 0) console.error(`\n${formatReport(result.diagnostics)}\n`);
	return (shared[devSlot] = { fingerprint, result, lastGood: result.record ?? known?.lastGood });
}

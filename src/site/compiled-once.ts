import { compileContent, type CompileResult } from '../compile/compile.ts';
import { placesFromEnvironment } from '../compile/reading/content-places.ts';
import { buildInstant } from './clock.ts';

// The build command compiles before it starts Astro, in the same process; but Astro bundles a copy
// of this module for the pages, and what one copy remembers the other does not see. A slot on
// `globalThis` under a registered symbol is seen by both.
const slot: unique symbol = Symbol.for('gallery-status.compiled-content');

/** The content as of the build's instant, read once in a process. */
export function compileOnce(): CompileResult {
	const shared = globalThis as { [slot]?: CompileResult | undefined };
	return (shared[slot] ??= compileContent(placesFromEnvironment(), { now: buildInstant() }));
}

import type { Diagnostic } from './problem.ts';

/** The order in which problems are reported: by file, then from top to bottom. */
export function byPlace(a: Diagnostic, b: Diagnostic): number {
	if (a.file !== b.file) return a.file < b.file ? -1 : 1;
	return a.position.line - b.position.line || a.position.column - b.position.column;
}

import type { Position, Diagnostic } from './problem.ts';
import { toSingleLine, visible } from './quote.ts';

/** What is wrong with a file before its fields can be read. */
export interface DiagnosticMessage {
	/** Kebab-case name of the kind of trouble. */
	readonly rule: string;
	readonly message: string;
	readonly advice: string;
}

/** How many lines are shown before and after the one at fault. */
const around = 1;

/** An error at a place in a file whose lines are given; no lines where it could not be read. */
export function diagnosticAt(
	file: string,
	lines: readonly string[],
	position: Position,
	{ rule, message, advice }: DiagnosticMessage,
): Diagnostic {
	const words = { rule, message: toSingleLine(message), advice: visible(advice) };
	return {
		severity: 'error',
		file,
		path: [],
		position,
		excerpt: excerptOf(lines, position),
		...words,
	};
}

/** The lines around a position, with their numbers; the last, empty one is left out. */
export function excerptOf(lines: readonly string[], { line }: Position): Diagnostic['excerpt'] {
	const first = Math.max(1, line - around);
	const last = Math.min(lines.length, line + around);
	const shown = lines.slice(first - 1, last).map((text, i) => ({ line: first + i, text }));
	return shown.at(-1)?.text === '' && last !== line ? shown.slice(0, -1) : shown;
}

import type { FieldPath } from '../../schema/field-path.ts';
import { toSingleLine, visible } from './quote.ts';

/** A place in a file; both count from 1. */
export interface Position {
	readonly line: number;
	readonly column: number;
}

/** A document before any schema: its data, and where in the file each value stands. */
export interface SourceDocument {
	/** The path of the file as a writer would type it. */
	readonly file: string;
	/** The YAML as plain data. */
	readonly data: unknown;
	/** The text below the front matter; `undefined` where there is none. */
	readonly body: string | undefined;
	/** The lines of the file, for the excerpt of a diagnostic. */
	readonly lines: readonly string[];
	/**
	 * Where the value at `path` or its key stands; of a missing one, the nearest parent that exists.
	 * The path of the text below the front matter is `body`.
	 */
	locate(path: FieldPath, part?: 'key' | 'value'): Position;
}

/** What is wrong with a field of a file, and how to fix it, before its place in the file is known. */
export interface UnplacedDiagnostic {
	/** An error keeps the site from being built; a warning does not. */
	readonly severity: 'error' | 'warning';
	/** The rule's name, such as `known-component`. */
	readonly rule: string;
	readonly file: string;
	/** The field concerned; empty for the file as a whole. */
	readonly path: FieldPath;
	/** Whether it is about the key or the value. */
	readonly part?: 'key' | 'value';
	/** The part of a longer text that it is about. */
	readonly fragment?: string;
	/** Which of the places of the fragment in that text it is about, counted from 0. */
	readonly occurrence?: number;
	/** What is wrong, and which value was seen: a sentence. */
	readonly message: string;
	/** How to fix it: a sentence. */
	readonly advice: string;
}

/** What is wrong with a file, with its place and the lines around it. */
export interface Diagnostic extends UnplacedDiagnostic {
	readonly position: Position;
	/** The lines around the position, with their numbers. */
	readonly excerpt: readonly { readonly line: number; readonly text: string }[];
}

/** The order in which diagnostics are reported: by file, then from top to bottom. */
export function byPlace(a: Diagnostic, b: Diagnostic): number {
	if (a.file !== b.file) return a.file < b.file ? -1 : 1;
	return a.position.line - b.position.line || a.position.column - b.position.column;
}

/** What is wrong with a file before its fields can be read, and how to fix it. */
export interface DiagnosticMessage {
	/** The rule, in kebab case. */
	readonly rule: string;
	readonly message: string;
	readonly advice: string;
}

/** What is wrong at an offset in the YAML of a file. */
export interface DiagnosticAtOffset {
	readonly diagnostic: DiagnosticMessage;
	readonly offset: number;
}

/** How many lines an excerpt has before and after the line in question. */
const around = 1;

/** An error at a place in a file whose lines are given; no lines where it could not be read. */
export function diagnosticAt(
	file: string,
	lines: readonly string[],
	position: Position,
	{ rule, message, advice }: DiagnosticMessage,
): Diagnostic {
	return {
		severity: 'error',
		rule,
		file,
		path: [],
		message: toSingleLine(message),
		advice: visible(advice),
		position,
		excerpt: excerptOf(lines, position),
	};
}

/** An error about a file as a whole, none of whose lines are shown. */
export function fileDiagnostic(file: string, message: DiagnosticMessage): Diagnostic {
	return diagnosticAt(file, [], fileStart, message);
}

/** The first character of a file. */
export const fileStart: Position = { line: 1, column: 1 };

/** The lines around a position, with their numbers; an empty last one is left out. */
function excerptOf(lines: readonly string[], { line }: Position): Diagnostic['excerpt'] {
	const first = Math.max(1, line - around);
	const last = Math.min(lines.length, line + around);
	const shown = lines.slice(first - 1, last).map((text, i) => ({ line: first + i, text }));
	return shown.at(-1)?.text === '' && last !== line ? shown.slice(0, -1) : shown;
}

/**
 * The diagnostics with their places in their document. If two of them are about the same fragment
 * of one text, the first gets its first place there, and the second its second.
 */
export function placeDiagnostics(
	diagnostics: readonly UnplacedDiagnostic[],
	document: SourceDocument,
): Diagnostic[] {
	const last = new Map<string, Position>();
	return diagnostics.map((one) => {
		const { path, part, fragment, occurrence, rule } = one;
		const { lines } = document;
		const start = document.locate(path, part);
		const key = JSON.stringify([rule, path, fragment]);
		const position = !fragment
			? start
			: occurrence === undefined
				? findFragment(lines, start, fragment, last.get(key))
				: findOccurrence(lines, start, fragment, occurrence);
		last.set(key, position);
		const message = toSingleLine(one.message);
		const advice = visible(one.advice);
		return { ...one, message, advice, position, excerpt: excerptOf(lines, position) };
	});
}

/** The place of a fragment that has `occurrence` others before it from `start` on. */
function findOccurrence(
	lines: readonly string[],
	start: Position,
	fragment: string,
	occurrence: number,
): Position {
	let position = findFragment(lines, start, fragment);
	for (let i = 0; i < occurrence; i++) position = findFragment(lines, start, fragment, position);
	return position;
}

/**
 * The first place of a fragment from `start` on, or after `last`, its place before; `last` or
 * `start` itself where the YAML breaks the fragment over two lines.
 */
function findFragment(
	lines: readonly string[],
	start: Position,
	fragment: string,
	last?: Position,
): Position {
	const first = last ?? start;
	for (let line = first.line; line <= lines.length; line++) {
		const from = line === first.line ? first.column - (last ? 0 : 1) : 0;
		const index = lines[line - 1]?.indexOf(fragment, from) ?? -1;
		if (index >= 0) return { line, column: index + 1 };
	}
	return first;
}

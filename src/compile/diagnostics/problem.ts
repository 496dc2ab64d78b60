/** The way to a value from the root of a document: keys and list indexes. */
export type FieldPath = readonly (string | number)[];

/** A place in a file; both count from 1. */
export interface Position {
	readonly line: number;
	readonly column: number;
}

/** A document as it was read: its data, and where in the file each value stands. */
export interface SourceDocument {
	/** The path as a writer would type it. */
	readonly file: string;
	/** The YAML as plain data. */
	readonly data: unknown;
	/** The text below the front matter; `undefined` where there is none. */
	readonly body: string | undefined;
	/** The lines of the file, for showing what surrounds a problem. */
	readonly lines: readonly string[];
	/**
	 * Where the value at `path` stands, or its key; the nearest parent that exists where it does not.
	 * The text below the front matter is asked for as `body`.
	 */
	locate(path: FieldPath, part?: 'key' | 'value'): Position;
}

/** Something a writer should mend, as a rule finds it: which file, which field, what, and the way out. */
export interface UnplacedDiagnostic {
	/** An error keeps the site from being built; a warning does not. */
	readonly severity: 'error' | 'warning';
	/** The rule's name, such as `known-component`. */
	readonly rule: string;
	readonly file: string;
	/** The field concerned; empty for the file as a whole. */
	readonly path: FieldPath;
	/** Whether the key or the value is at fault. */
	readonly part?: 'key' | 'value';
	/** The words at fault, where they stand somewhere inside a longer value. */
	readonly fragment?: string;
	/** What is wrong and what was seen: a sentence. */
	readonly message: string;
	/** What to write instead: a sentence. */
	readonly advice: string;
}

/** A finding with its place in the file and the lines around it. */
export interface Diagnostic extends UnplacedDiagnostic {
	readonly position: Position;
	/** The lines around the position, with their numbers. */
	readonly excerpt: readonly { readonly line: number; readonly text: string }[];
}

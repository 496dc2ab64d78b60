import { lstatSync } from 'node:fs';
import { shownPath } from '../content-places.ts';
import { splitFrontMatter } from './front-matter.ts';
import { diagnosticAt } from '../diagnostics/problem-at.ts';
import { readDocument, type DocumentResult } from './source-document.ts';
import { readText } from './read-text.ts';

/** Reads a Markdown file with front matter. */
export function readEntryFile(path: string): DocumentResult {
	const read = readText(path);
	if (read.diagnostic) return { document: undefined, diagnostics: [read.diagnostic] };
	return readEntryText(shownPath(path), read.text);
}

/** Reads the text of a Markdown file with front matter; `file` stands in messages. */
export function readEntryText(file: string, text: string): DocumentResult {
	const split = splitFrontMatter(text);
	if (!split.invalid) return readDocument({ file, text, ...split.parts });
	const problem = diagnosticAt(file, text.split(/\r?\n/), split.position, split.invalid);
	return { document: undefined, diagnostics: [problem] };
}

/** Reads a file that is YAML from its first line to its last. */
export function readDataFile(path: string): DocumentResult {
	const read = readText(path);
	if (read.diagnostic) return { document: undefined, diagnostics: [read.diagnostic] };
	return readDataText(shownPath(path), read.text);
}

/** The same of a file that need not be there; `undefined` where it is not. */
export function readOptionalDataFile(path: string): DocumentResult | undefined {
	return lstatSync(path, { throwIfNoEntry: false }) && readDataFile(path);
}

/** Reads text that is YAML as a whole; `file` stands in messages. */
export function readDataText(file: string, text: string): DocumentResult {
	return readDocument({ file, text, yaml: text, yamlOffset: 0 });
}

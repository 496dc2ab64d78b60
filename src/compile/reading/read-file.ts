import { lstatSync } from 'node:fs';
import { shownPath } from '../content-places.ts';
import { splitFrontMatter } from './front-matter.ts';
import { problemAt } from '../diagnostics/problem-at.ts';
import { readDocument, type ReadDocument } from './source-document.ts';
import { readText } from './read-text.ts';

/** Reads a Markdown file with front matter. */
export function readEntryFile(path: string): ReadDocument {
	const read = readText(path);
	if (read.problem) return { document: undefined, problems: [read.problem] };
	return readEntryText(shownPath(path), read.text);
}

/** Reads the text of a Markdown file with front matter; `file` stands in messages. */
export function readEntryText(file: string, text: string): ReadDocument {
	const split = splitFrontMatter(text);
	if (!split.trouble) return readDocument({ file, text, ...split.parts });
	const problem = problemAt(file, text.split(/\r?\n/), split.position, split.trouble);
	return { document: undefined, problems: [problem] };
}

/** Reads a file that is YAML from its first line to its last. */
export function readDataFile(path: string): ReadDocument {
	const read = readText(path);
	if (read.problem) return { document: undefined, problems: [read.problem] };
	return readDataText(shownPath(path), read.text);
}

/** The same of a file that need not be there; `undefined` where it is not. */
export function readOptionalDataFile(path: string): ReadDocument | undefined {
	return lstatSync(path, { throwIfNoEntry: false }) && readDataFile(path);
}

/** Reads text that is YAML as a whole; `file` stands in messages. */
export function readDataText(file: string, text: string): ReadDocument {
	return readDocument({ file, text, yaml: text, yamlOffset: 0 });
}

import { lstatSync } from 'node:fs';
import { type Document, isMap, parseDocument, type YAMLError } from 'yaml';
import { shownPath } from './content-places.ts';
import {
	type Diagnostic,
	diagnosticAt,
	type DiagnosticMessage,
	type SourceDocument,
} from '../diagnostics/diagnostic.ts';
import { mostOfOneRule } from '../diagnostics/limit.ts';
import { splitFrontMatter } from './front-matter.ts';
import { findDuplicateKeys, locatedDocument, yamlOptions, type YamlSource } from './locate.ts';
import {
	describeOddCharacter,
	escapedCharacter,
	findEscapedCharacters,
	findMergeConflict,
	findOddCharacter,
	mergeConflict,
} from './odd-characters.ts';
import { positionAt, readText } from './read-text.ts';
import { findSwallowedText, findUnsupportedYaml } from './unsupported-yaml.ts';
import { describeYamlError, findLikelyMistake } from './yaml-errors.ts';

/** A document, where its fields could be read, and what is wrong with its text. */
interface DocumentResult {
	readonly document: SourceDocument | undefined;
	readonly diagnostics: readonly Diagnostic[];
}

/** Reads a Markdown file with front matter. */
export function readEntryFile(path: string): DocumentResult {
	const read = readText(path);
	return read.diagnostic ? invalid(read.diagnostic) : readEntryText(shownPath(path), read.text);
}

/** Reads the text of a Markdown file with front matter; `file` is its name in diagnostics. */
export function readEntryText(file: string, text: string): DocumentResult {
	const split = splitFrontMatter(text);
	if (!split.invalid) return readDocument({ file, text, ...split.parts });
	return invalid(diagnosticAt(file, text.split(/\r?\n/), split.position, split.invalid));
}

/** Reads a file that is YAML from its first line to its last. */
export function readDataFile(path: string): DocumentResult {
	const read = readText(path);
	return read.diagnostic ? invalid(read.diagnostic) : readDataText(shownPath(path), read.text);
}

/** Reads such a file where there is one; `undefined` where there is none. */
export function readOptionalDataFile(path: string): DocumentResult | undefined {
	return lstatSync(path, { throwIfNoEntry: false }) && readDataFile(path);
}

/** Reads text that is YAML as a whole; `file` is its name in diagnostics. */
export function readDataText(file: string, text: string): DocumentResult {
	return readDocument({ file, text, yaml: text, yamlOffset: 0 });
}

/** Reads the YAML of a file. Duplicate keys are reported, and the rest is read all the same. */
function readDocument(source: YamlSource): DocumentResult {
	const { text, yaml } = source;
	const { lines, inText, inYaml } = placesIn(source);
	const odd = findOddCharacter(text);
	if (odd >= 0) return invalid(inText(odd, describeOddCharacter(text, odd)));
	const conflict = findMergeConflict(text);
	if (conflict >= 0) return invalid(inText(conflict, mergeConflict));
	const parsed = parse(yaml);
	if (!parsed) return invalid(inText(0, nestedTooDeeply));
	const [error] = parsed.errors.toSorted((a, b) => a.pos[0] - b.pos[0]);
	if (error) return invalid(explainError(error, source, lines(), inYaml));
	const unsupported = findUnsupportedYaml(parsed, yaml);
	if (unsupported.length > 0)
		return invalid(
			...shownOf(unsupported).map(({ offset, diagnostic }) => inYaml(offset, diagnostic)),
		);
	if (!isMap(parsed.contents)) return invalid(inYaml(0, noFields(parsed)));
	const document = locatedDocument(source, parsed.toJS(), lines);
	const escaped = shownOf(findEscapedCharacters(yaml, document.data)).map((path) =>
		diagnosticAt(source.file, lines(), document.locate(path), escapedCharacter),
	);
	return {
		document: escaped.length > 0 ? undefined : document,
		diagnostics: [
			...shownOf(findDuplicateKeys(parsed)).map((at) => inYaml(at, duplicateKey(yaml, at))),
			...shownOf(findSwallowedText(parsed, yaml)).map(({ offset, diagnostic }) =>
				inYaml(offset, diagnostic),
			),
			...escaped,
		],
	};
}

/** Of one kind of mistake in one file no more are reported than anybody reads. */
function shownOf<Found>(found: readonly Found[]): readonly Found[] {
	return found.slice(0, mostOfOneRule);
}

function invalid(...diagnostics: Diagnostic[]): DocumentResult {
	return { document: undefined, diagnostics };
}

/** Makes a diagnostic of a message and an offset. */
type PlaceMessage = (offset: number, message: DiagnosticMessage) => Diagnostic;

/** The lines of a file, split when they are first needed, and diagnostics in its text and its YAML. */
function placesIn({ file, text, yaml, yamlOffset }: YamlSource) {
	let split: readonly string[] | undefined;
	const lines = () => (split ??= text.split(/\r?\n/));
	const inText: PlaceMessage = (offset, message) =>
		diagnosticAt(file, lines(), positionAt(text, offset), message);
	const inYaml: PlaceMessage = (offset, message) => {
		const { line, column } = positionAt(yaml, offset);
		return diagnosticAt(file, lines(), { line: line + yamlOffset, column }, message);
	};
	return { lines, inText, inYaml };
}

/** `undefined` where brackets are nested so deeply that reading them exhausts the stack. */
function parse(yaml: string): Document | undefined {
	try {
		return parseDocument(yaml, yamlOptions);
	} catch (error) {
		if (error instanceof RangeError) return undefined;
		throw error;
	}
}

const nestedTooDeeply = describeYamlError('RESOURCE_EXHAUSTION', '', '');

function explainError(
	error: YAMLError,
	source: YamlSource,
	lines: readonly string[],
	inYaml: PlaceMessage,
): Diagnostic {
	const likely = findLikelyMistake(error, source.yaml);
	if (likely) return inYaml(likely.offset, likely.diagnostic);
	const { line } = positionAt(source.yaml, error.pos[0]);
	const text = lines[line - 1 + source.yamlOffset] ?? '';
	return inYaml(offsetOf(error, source), describeYamlError(error.code, error.message, text));
}

/** The offset of an error; of a quote that is never closed, where it was opened. */
function offsetOf({ message, pos }: YAMLError, { yaml }: YamlSource): number {
	if (!message.includes('closing')) return pos[0];
	const opened = /^(.*(?::|-)[ \t]+)(?:"(?:[^"\\\n]|\\.)*|'[^'\n]*)$/m.exec(yaml);
	return opened ? opened.index + (opened[1]?.length ?? 0) : pos[0];
}

function duplicateKey(yaml: string, offset: number): DiagnosticMessage {
	const key = /^[^:\n]*/.exec(yaml.slice(offset))?.[0] ?? '';
	return {
		rule: 'keys-once',
		message: `The key “${key.trim()}” stands twice in the same place.`,
		advice: 'Keep one of the two.',
	};
}

function noFields({ contents }: Document): DiagnosticMessage {
	return {
		rule: 'front-matter',
		message: contents ? 'Here stands no list of facts.' : 'There are no facts here.',
		advice: 'Write one fact a line, as “key: value”, such as “title: Downloads fail”.',
	};
}

import { isMap, parseDocument, type Document, type YAMLError } from 'yaml';
import { diagnosticAt, type DiagnosticMessage } from '../diagnostics/problem-at.ts';
import type { Position, Diagnostic, SourceDocument } from '../diagnostics/problem.ts';
import { locatedDocument, yamlOptions, type YamlSource } from './located-document.ts';
import {
	findMergeConflict,
	mergeConflict,
	findEscapedCharacters,
	escapedCharacter,
	findOddCharacter,
	describeOddCharacter,
} from './odd-characters.ts';
import { findLikelyMistake } from './likely-slip.ts';
import { positionAt } from './read-text.ts';
import { findSwallowedText } from './swallowed-text.ts';
import { findUnsupportedYaml } from './yaml-refusals.ts';
import { describeYamlError } from './yaml-sentences.ts';

/** A document, where its fields could be read, and what is wrong with its YAML. */
export interface DocumentResult {
	readonly document: SourceDocument | undefined;
	readonly diagnostics: readonly Diagnostic[];
}

/** Reads the YAML of a file. Duplicate keys are reported, and the rest is read all the same. */
export function readDocument(source: YamlSource): DocumentResult {
	const { lines, problem } = placesIn(source);
	const odd = findOddCharacter(source.text);
	if (odd >= 0)
		return refused(textProblem(source, lines(), odd, describeOddCharacter(source.text, odd)));
	const conflict = findMergeConflict(source.text);
	if (conflict >= 0) return refused(textProblem(source, lines(), conflict, mergeConflict));
	const parsed = parse(source.yaml);
	if (!parsed) return refused(diagnosticAt(source.file, lines(), start, tooDeep));
	const syntax = firstOf(parsed.errors.filter(({ code }) => code !== 'DUPLICATE_KEY'));
	if (syntax) {
		const slip = findLikelyMistake(syntax, source.yaml);
		if (slip) return refused(problem(slip.offset, slip.diagnostic));
		return refused(problem(offsetOf(syntax, source), troubleOf(syntax, lines(), source)));
	}
	const refusal = findUnsupportedYaml(parsed, source.yaml);
	if (refusal.length > 0) return refused(...refusal.map((r) => problem(r.offset, r.diagnostic)));
	if (!isMap(parsed.contents)) return refused(problem(0, notFields(parsed)));
	const twice = parsed.errors.map(({ pos }) => problem(pos[0], doubled(source.yaml, pos)));
	const lost = findSwallowedText(parsed, source.yaml).map((r) => problem(r.offset, r.diagnostic));
	const document = locatedDocument(source, parsed.toJS(), lines);
	const hidden = findEscapedCharacters(source.yaml, document.data).map((path) =>
		diagnosticAt(source.file, lines(), document.locate(path), escapedCharacter),
	);
	return {
		document: hidden.length > 0 ? undefined : document,
		diagnostics: [...twice, ...lost, ...hidden],
	};
}

function textProblem(
	{ file, text }: YamlSource,
	lines: readonly string[],
	index: number,
	trouble: DiagnosticMessage,
): Diagnostic {
	return diagnosticAt(file, lines, positionAt(text, index), trouble);
}

function refused(...problems: Diagnostic[]): DocumentResult {
	return { document: undefined, diagnostics: problems };
}

function placesIn({ file, text, yaml, yamlOffset }: YamlSource) {
	let split: readonly string[] | undefined;
	const lines = () => (split ??= text.split(/\r?\n/));
	const problem = (offset: number, trouble: DiagnosticMessage) => {
		const { line, column } = positionAt(yaml, offset);
		return diagnosticAt(file, lines(), { line: line + yamlOffset, column }, trouble);
	};
	return { lines, problem };
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

function firstOf(errors: readonly YAMLError[]): YAMLError | undefined {
	return errors.toSorted((a, b) => a.pos[0] - b.pos[0])[0];
}

/** A quote that is never closed is noticed at the end of the file; it is shown where it was opened. */
function offsetOf({ message, pos }: YAMLError, { yaml }: YamlSource): number {
	if (!message.includes('closing')) return pos[0];
	const opened = /^(.*(?::|-)[ \t]+)(?:"(?:[^"\\\n]|\\.)*|'[^'\n]*)$/m.exec(yaml);
	return opened ? opened.index + (opened[1]?.length ?? 0) : pos[0];
}

function troubleOf(error: YAMLError, lines: readonly string[], source: YamlSource): DiagnosticMessage {
	const { line } = positionAt(source.yaml, error.pos[0]);
	return describeYamlError(error.code, error.message, lines[line - 1 + source.yamlOffset] ?? '');
}

const start: Position = { line: 1, column: 1 };

const tooDeep = describeYamlError('RESOURCE_EXHAUSTION', '', '');

function doubled(yaml: string, [from]: readonly [number, number]): DiagnosticMessage {
	const key = /^[^:\n]*/.exec(yaml.slice(from))?.[0] ?? '';
	return {
		rule: 'keys-once',
		message: `The key “${key.trim()}” stands twice in the same place.`,
		advice: 'Keep one of the two.',
	};
}

function notFields({ contents }: Document): DiagnosticMessage {
	return {
		rule: 'front-matter',
		message: contents ? 'Here stands no list of facts.' : 'There are no facts here.',
		advice: 'Write one fact a line, as “key: value”, such as “title: Downloads fail”.',
	};
}

import { isMap, parseDocument, type Document, type YAMLError } from 'yaml';
import { problemAt, type Trouble } from '../diagnostics/problem-at.ts';
import type { Position, Problem, SourceDocument } from '../diagnostics/problem.ts';
import { locatedDocument, yamlOptions, type YamlSource } from './located-document.ts';
import {
	conflictIn,
	conflictTrouble,
	escapedOddities,
	escapedOddity,
	oddCharacterIn,
	oddCharacterTrouble,
} from './odd-characters.ts';
import { likelySlip } from './likely-slip.ts';
import { positionAt } from './read-text.ts';
import { swallowedTexts } from './swallowed-text.ts';
import { refusals } from './yaml-refusals.ts';
import { yamlTrouble } from './yaml-sentences.ts';

/** A document, where its fields could be read, and what is wrong with its YAML. */
export interface ReadDocument {
	readonly document: SourceDocument | undefined;
	readonly problems: readonly Problem[];
}

/** Reads the YAML of a file. Duplicate keys are reported, and the rest is read all the same. */
export function readDocument(source: YamlSource): ReadDocument {
	const { lines, problem } = placesIn(source);
	const odd = oddCharacterIn(source.text);
	if (odd >= 0)
		return refused(textProblem(source, lines(), odd, oddCharacterTrouble(source.text, odd)));
	const conflict = conflictIn(source.text);
	if (conflict >= 0) return refused(textProblem(source, lines(), conflict, conflictTrouble));
	const parsed = parse(source.yaml);
	if (!parsed) return refused(problemAt(source.file, lines(), start, tooDeep));
	const syntax = firstOf(parsed.errors.filter(({ code }) => code !== 'DUPLICATE_KEY'));
	if (syntax) {
		const slip = likelySlip(syntax, source.yaml);
		if (slip) return refused(problem(slip.offset, slip.trouble));
		return refused(problem(offsetOf(syntax, source), troubleOf(syntax, lines(), source)));
	}
	const refusal = refusals(parsed, source.yaml);
	if (refusal.length > 0) return refused(...refusal.map((r) => problem(r.offset, r.trouble)));
	if (!isMap(parsed.contents)) return refused(problem(0, notFields(parsed)));
	const twice = parsed.errors.map(({ pos }) => problem(pos[0], doubled(source.yaml, pos)));
	const lost = swallowedTexts(parsed, source.yaml).map((r) => problem(r.offset, r.trouble));
	const document = locatedDocument(source, parsed.toJS(), lines);
	const hidden = escapedOddities(source.yaml, document.data).map((path) =>
		problemAt(source.file, lines(), document.locate(path), escapedOddity),
	);
	return {
		document: hidden.length > 0 ? undefined : document,
		problems: [...twice, ...lost, ...hidden],
	};
}

function textProblem(
	{ file, text }: YamlSource,
	lines: readonly string[],
	index: number,
	trouble: Trouble,
): Problem {
	return problemAt(file, lines, positionAt(text, index), trouble);
}

function refused(...problems: Problem[]): ReadDocument {
	return { document: undefined, problems };
}

function placesIn({ file, text, yaml, yamlOffset }: YamlSource) {
	let split: readonly string[] | undefined;
	const lines = () => (split ??= text.split(/\r?\n/));
	const problem = (offset: number, trouble: Trouble) => {
		const { line, column } = positionAt(yaml, offset);
		return problemAt(file, lines(), { line: line + yamlOffset, column }, trouble);
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

function troubleOf(error: YAMLError, lines: readonly string[], source: YamlSource): Trouble {
	const { line } = positionAt(source.yaml, error.pos[0]);
	return yamlTrouble(error.code, error.message, lines[line - 1 + source.yamlOffset] ?? '');
}

const start: Position = { line: 1, column: 1 };

const tooDeep = yamlTrouble('RESOURCE_EXHAUSTION', '', '');

function doubled(yaml: string, [from]: readonly [number, number]): Trouble {
	const key = /^[^:\n]*/.exec(yaml.slice(from))?.[0] ?? '';
	return {
		rule: 'keys-once',
		message: `The key “${key.trim()}” stands twice in the same place.`,
		advice: 'Keep one of the two.',
	};
}

function notFields({ contents }: Document): Trouble {
	return {
		rule: 'front-matter',
		message: contents ? 'Here stands no list of facts.' : 'There are no facts here.',
		advice: 'Write one fact a line, as “key: value”, such as “title: Downloads fail”.',
	};
}

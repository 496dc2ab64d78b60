import { isMap, LineCounter, parseDocument, type Document, type YAMLError } from 'yaml';
import { problemAt, type Trouble } from '../domain/problem/problem-at.ts';
import type { FieldPath, Position, Problem, SourceDocument } from '../domain/problem/problem.ts';
import { positionAt } from './read-text.ts';
import { offsetAt } from './locate.ts';
import { refusals } from './yaml-refusals.ts';
import { yamlTrouble } from './yaml-sentences.ts';

/** A file's text, and which part of it is YAML. */
export interface YamlSource {
	readonly file: string;
	/** The whole file. */
	readonly text: string;
	/** The part that is YAML. */
	readonly yaml: string;
	/** Lines of the file that stand before the YAML. */
	readonly yamlOffset: number;
	readonly body?: string | undefined;
	/** Lines of the file that stand before the body. */
	readonly bodyOffset?: number;
}

/** A document, where its fields could be read, and what is wrong with its YAML. */
export interface ReadDocument {
	readonly document: SourceDocument | undefined;
	readonly problems: readonly Problem[];
}

// The core schema leaves timestamps the strings that were written.
const options = { schema: 'core', prettyErrors: false, logLevel: 'silent' } as const;

/** Reads the YAML of a file. Duplicate keys are reported, and the rest is read all the same. */
export function readDocument(source: YamlSource): ReadDocument {
	const { lines, problem } = placesIn(source);
	const parsed = parse(source.yaml);
	if (!parsed) return refused(problemAt(source.file, lines(), start, tooDeep));
	const syntax = firstOf(parsed.errors.filter(({ code }) => code !== 'DUPLICATE_KEY'));
	if (syntax) return refused(problem(syntax.pos[0], troubleOf(syntax, lines(), source)));
	const refusal = refusals(parsed, source.yaml);
	if (refusal.length > 0) return refused(...refusal.map((r) => problem(r.offset, r.trouble)));
	if (!isMap(parsed.contents)) return refused(problem(0, notFields(parsed)));
	const twice = parsed.errors.map(({ pos }) => problem(pos[0], doubled(source.yaml, pos)));
	return { document: documentFrom(source, parsed.toJS(), lines), problems: twice };
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
		return parseDocument(yaml, options);
	} catch (error) {
		if (error instanceof RangeError) return undefined;
		throw error;
	}
}

function firstOf(errors: readonly YAMLError[]): YAMLError | undefined {
	return errors.toSorted((a, b) => a.pos[0] - b.pos[0])[0];
}

function troubleOf(error: YAMLError, lines: readonly string[], source: YamlSource): Trouble {
	const { line } = positionAt(source.yaml, error.pos[0]);
	return yamlTrouble(error.code, error.message, lines[line - 1 + source.yamlOffset] ?? '');
}

function documentFrom(source: YamlSource, data: unknown, lines: () => readonly string[]) {
	let locateIn: ((path: FieldPath, part: 'key' | 'value') => Position) | undefined;
	const document: SourceDocument = {
		file: source.file,
		data,
		body: source.body,
		get lines() {
			return lines();
		},
		locate(path, part = 'value') {
			if (isBody(path, part) && source.bodyOffset !== undefined)
				return { line: source.bodyOffset + 1, column: 1 };
			return (locateIn ??= locator(source))(path, part);
		},
	};
	return document;
}

/** The text below the front matter is no field; its place is asked for under this name. */
function isBody(path: FieldPath, part: 'key' | 'value'): boolean {
	return path.length === 1 && path[0] === 'body' && part === 'value';
}

/** Reads the YAML once more, with positions: only a file in which something is wrong pays for them. */
function locator({ yaml, yamlOffset }: YamlSource) {
	const lineCounter = new LineCounter();
	const { contents } = parseDocument(yaml, { ...options, lineCounter });
	return (path: FieldPath, part: 'key' | 'value'): Position => {
		const { line, col } = lineCounter.linePos(offsetAt(contents, path, part));
		return { line: line + yamlOffset, column: col };
	};
}

const start: Position = { line: 1, column: 1 };

const tooDeep: Trouble = {
	rule: 'yaml',
	message: 'Brackets are nested too deeply to be read.',
	advice: 'Nothing here needs more than four levels: close the brackets that were left open.',
};

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

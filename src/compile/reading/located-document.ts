import { LineCounter, parseDocument } from 'yaml';
import type { FieldPath, Position, SourceDocument } from '../diagnostics/problem.ts';
import { offsetAt } from './locate.ts';

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

// The core schema leaves timestamps the strings that were written.
export const yamlOptions = { schema: 'core', prettyErrors: false, logLevel: 'error' } as const;

/** The data read from `source`, as a document that can say where in the file each value stands. */
export function locatedDocument(
	source: YamlSource,
	data: unknown,
	lines: () => readonly string[],
): SourceDocument {
	let locateIn: ((path: FieldPath, part: 'key' | 'value') => Position) | undefined;
	return {
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
}

/** The text below the front matter is no field; its place is asked for under this name. */
function isBody(path: FieldPath, part: 'key' | 'value'): boolean {
	return path.length === 1 && path[0] === 'body' && part === 'value';
}

/** Reads the YAML once more, with positions: only a file in which something is wrong pays for them. */
function locator({ yaml, yamlOffset }: YamlSource) {
	const lineCounter = new LineCounter();
	const { contents } = parseDocument(yaml, { ...yamlOptions, lineCounter });
	return (path: FieldPath, part: 'key' | 'value'): Position => {
		const { line, col } = lineCounter.linePos(offsetAt(contents, path, part));
		return { line: line + yamlOffset, column: col };
	};
}

import {
	type Document,
	isMap,
	isScalar,
	isSeq,
	LineCounter,
	type Node,
	type Pair,
	parseDocument,
	visit,
	type YAMLMap,
} from 'yaml';
import type { FieldPath } from '../../schema/field-path.ts';
import type { Position, SourceDocument } from '../diagnostics/diagnostic.ts';

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

/** The core schema leaves timestamps as the strings that were written. */
export const yamlOptions = {
	schema: 'core',
	prettyErrors: false,
	logLevel: 'error',
	// The parser compares each key with every other; `findDuplicateKeys` takes time in proportion.
	uniqueKeys: false,
} as const;

/** The data parsed from `source`, as a document that locates each value in the file. */
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
			// The text below the front matter is no field, and is located by this name.
			const isBody = path.length === 1 && path[0] === 'body' && part === 'value';
			if (isBody && source.bodyOffset !== undefined)
				return { line: source.bodyOffset + 1, column: 1 };
			return (locateIn ??= locator(source))(path, part);
		},
	};
}

/** Parses the YAML once more, with positions, which only a file with diagnostics has to pay for. */
function locator({ yaml, yamlOffset }: YamlSource) {
	const lineCounter = new LineCounter();
	const { contents } = parseDocument(yaml, { ...yamlOptions, lineCounter });
	return (path: FieldPath, part: 'key' | 'value'): Position => {
		const { line, col } = lineCounter.linePos(offsetAt(contents, path, part));
		return { line: line + yamlOffset, column: col };
	};
}

/** The offset in the YAML of the value at `path` or of its key; of the nearest parent where it is missing. */
function offsetAt(root: Node | null, path: FieldPath, part: 'key' | 'value'): number {
	let offset = root?.range?.[0] ?? 0;
	let node: unknown = root;
	for (const [depth, step] of path.entries()) {
		const found = stepInto(node, step);
		if (!found) return offset;
		const wantsKey = part === 'key' && depth === path.length - 1;
		offset = (wantsKey ? found.key : found.value) ?? found.key ?? offset;
		node = found.node;
	}
	return offset;
}

interface Found {
	readonly node: unknown;
	readonly key: number | undefined;
	readonly value: number | undefined;
}

function stepInto(node: unknown, step: string | number): Found | undefined {
	if (isMap(node)) return pairIn(node, String(step));
	if (!isSeq(node) || typeof step !== 'number') return undefined;
	const item = node.items[step] as Node | undefined;
	return item && { node: item, key: undefined, value: item.range?.[0] };
}

/** The pairs of a map by name; the last of a name, since its value counts where a key is repeated. */
const pairsByName = new WeakMap<YAMLMap, ReadonlyMap<string | undefined, Pair>>();

function pairsOf(map: YAMLMap): ReadonlyMap<string | undefined, Pair> {
	const known = pairsByName.get(map) ?? new Map(map.items.map((pair) => [nameOf(pair.key), pair]));
	pairsByName.set(map, known);
	return known;
}

/** The offsets in the YAML of every key that stands in its map already. */
export function findDuplicateKeys(document: Document): number[] {
	const offsets: number[] = [];
	visit(document, {
		Map(_key, { items }) {
			const names = new Set<string>();
			for (const { key } of items) {
				const name = nameOf(key);
				if (name === undefined) continue;
				if (names.has(name)) offsets.push((key as Node | null)?.range?.[0] ?? 0);
				names.add(name);
			}
		},
	});
	return offsets;
}

function pairIn(map: YAMLMap, name: string): Found | undefined {
	const pair =
		pairsOf(map).get(name) ??
		// A key that is a list or a map becomes a name that is written nowhere.
		map.items.find(({ key }) => /^[[{?]/.test(name) && nameOf(key) === undefined);
	if (!pair) return undefined;
	return { node: pair.value, key: (pair.key as Node | null)?.range?.[0], value: valueOffset(pair) };
}

/** The name that a key becomes in plain data. */
function nameOf(key: unknown): string | undefined {
	if (key === null) return '';
	return isScalar<string | number | null>(key) ? String(key.value ?? '') : undefined;
}

/** `undefined` for a key without a value, which is located at the key. */
function valueOffset({ value }: Pair): number | undefined {
	if (isScalar(value) && value.value === null && value.source === '') return undefined;
	return (value as Node | null)?.range?.[0];
}

import {
	isCollection,
	isMap,
	isPair,
	isScalar,
	type Node,
	parseDocument,
	type YAMLMap,
} from 'yaml';
import { splitFrontMatter } from '../../compile/reading/front-matter.ts';
import { yamlOptions } from '../../compile/reading/locate.ts';

/** A file's front matter with the place of each node; offsets count in `text`. */
export interface FrontMatterTree {
	readonly text: string;
	readonly root: YAMLMap<Node, Node | null>;
	/** Where the YAML begins in the file. */
	readonly offset: number;
	/** How this file ends its lines. */
	readonly lineEnd: '\n' | '\r\n';
}

/** Reads the front matter of a file that was found to be in order. */
export function treeOf(text: string): FrontMatterTree {
	const split = splitFrontMatter(text);
	if (split.invalid) throw new Error('This cannot happen: the front matter was read before.');
	const offset = indexOfLine(text, split.parts.yamlOffset);
	const root = parseDocument(split.parts.yaml, yamlOptions).contents;
	if (!isMap(root)) throw new Error('This cannot happen: the front matter was read before.');
	const lineEnd = text.slice(0, offset).endsWith('\r\n') ? '\r\n' : '\n';
	return { text, root: root, offset, lineEnd };
}

/** Where the value of a node begins, and where it ends, without what follows on its line. */
export function rangeOf({ offset }: FrontMatterTree, node: Node): readonly [number, number] {
	if (!node.range) throw new Error('This cannot happen: a node that was read has its place.');
	return [offset + node.range[0], offset + node.range[1]];
}

/** The start of the first line after everything that belongs to a node. */
export function lineAfter(tree: FrontMatterTree, node: Node): number {
	const last = lastInBlock(node);
	const [, end] = rangeOf(tree, last);
	const isBlockText =
		isScalar(last) && (last.type === 'BLOCK_LITERAL' || last.type === 'BLOCK_FOLDED');
	if (isBlockText && tree.text[end - 1] === '\n') return end;
	const lineBreak = tree.text.indexOf('\n', end);
	return lineBreak < 0 ? tree.text.length : lineBreak + 1;
}

/** How far the line's content at `index` is indented, in characters. */
export function columnOf({ text }: FrontMatterTree, index: number): number {
	return index - (text.lastIndexOf('\n', index - 1) + 1);
}

function lastInBlock(node: Node): Node {
	if (!isCollection(node) || node.flow) return node;
	const item = node.items.at(-1);
	const inner = isPair(item) ? (item.value ?? item.key) : item;
	return inner ? lastInBlock(inner as Node) : node;
}

function indexOfLine(text: string, line: number): number {
	let index = 0;
	for (let i = 0; i < line; i++) index = text.indexOf('\n', index) + 1;
	return index;
}

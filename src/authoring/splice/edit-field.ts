import { Document, isMap, isScalar, isSeq, type Node, visit } from 'yaml';
import { fieldBefore } from '../../schema/field-lookup.ts';
import type { FieldPath } from '../../schema/field-path.ts';
import { columnOf, type FrontMatterTree, lineAfter, rangeOf, treeOf } from './front-matter-tree.ts';

/** Writes a field of the file: in place of its value, or where it belongs among the others. */
export function setField(text: string, field: string, value: Written): string {
	const isThere = treeOf(text).root.get(field, true) !== undefined;
	return isThere ? setValue(text, [field], value) : insertField(text, field, value);
}

/** Puts another value in the place of the one at `path`, which is there. */
export function setValue(text: string, path: FieldPath, value: Written): string {
	const tree = treeOf(text);
	const node = nodeAt(tree, path);
	const [from, to] = rangeOf(tree, node);
	const isBlock = isScalar(node) && node.type?.startsWith('BLOCK_');
	if (!isBlock) return replaced(text, from, to, separated(text, from, onOneLine(value)));
	const lines = inBlock({ message: value }).slice('message: '.length);
	const depth = text.slice(text.lastIndexOf('\n', from - 1) + 1, from).search(/[^\s-]/);
	return replaced(text, from, to, `${indented(tree, lines, depth)}${tree.lineEnd}`);
}

/** Takes a field of the file away, with all its lines. */
export function removeField(text: string, field: string): string {
	const tree = treeOf(text);
	const pair = tree.root.items.find(({ key }) => isScalar(key) && key.value === field);
	if (!pair) return text;
	const [from] = rangeOf(tree, pair.key);
	return replaced(text, from, lineAfter(tree, pair.value ?? pair.key), '');
}

/** Adds a key at the end of the map at `path`, in its style. */
export function addKey(text: string, path: FieldPath, key: string, value: Written): string {
	const tree = treeOf(text);
	const map = nodeAt(tree, path);
	if (!isMap<Node, Node | null>(map)) throw new Error(`There is no map at ${path.join('.')}.`);
	const last = map.items.at(-1);
	if (!last) return replaced(text, ...rangeOf(tree, map), `{ ${key}: ${onOneLine(value)} }`);
	const line = `${key}: ${onOneLine(value)}`;
	const [, end] = rangeOf(tree, last.value ?? last.key);
	if (map.flow) return replaced(text, end, end, `, ${line}`);
	const at = lineAfter(tree, last.value ?? last.key);
	const column = columnOf(tree, rangeOf(tree, last.key)[0]);
	return replaced(text, at, at, `${' '.repeat(column)}${line}${tree.lineEnd}`);
}

/** Adds an item at the end of the list `field`, in the style of the items that are there. */
export function appendItem(text: string, field: string, item: Written): string {
	const tree = treeOf(text);
	const list = tree.root.get(field, true);
	if (!isSeq<Node>(list)) return insertField(removeField(text, field), field, [item]);
	const last = list.items.at(-1);
	if (!last) return replaced(text, ...rangeOf(tree, list), `[${onOneLine(item)}]`);
	const [, end] = rangeOf(tree, last);
	if (list.flow) return replaced(text, end, end, `, ${onOneLine(item)}`);
	const lines = isMap(last) && last.flow ? onOneLine(item) : inBlock(item);
	const column = columnOf(tree, rangeOf(tree, list)[0]);
	const at = lineAfter(tree, last);
	return replaced(
		text,
		at,
		at,
		`${' '.repeat(column)}- ${indented(tree, lines, column + 2)}${tree.lineEnd}`,
	);
}

function insertField(text: string, field: string, value: Written): string {
	const tree = treeOf(text);
	const keys = tree.root.items.map(({ key }) => (isScalar(key) ? String(key.value) : ''));
	const before = tree.root.items[keys.indexOf(fieldBefore(field, keys) ?? '')];
	const at = before ? lineAfter(tree, before.value ?? before.key) : tree.offset;
	const lines = Array.isArray(value)
		? inBlock({ [field]: value })
		: `${field}: ${onOneLine(value)}`;
	return replaced(text, at, at, `${indented(tree, lines, 0)}${tree.lineEnd}`);
}

function nodeAt({ root }: FrontMatterTree, path: FieldPath): Node {
	const node = root.getIn(path, true);
	if (!node) throw new Error(`This cannot happen: nothing stands at ${path.join('.')}.`);
	return node as Node;
}

/** Lines below the first, moved to the right; what is empty stays empty. */
function indented({ lineEnd }: FrontMatterTree, lines: string, by: number): string {
	const [first = '', ...rest] = lines.split('\n');
	return [first, ...rest.map((line) => (line === '' ? '' : ' '.repeat(by) + line))].join(lineEnd);
}

/** A key without a value has no blank after its colon. */
function separated(text: string, at: number, value: string): string {
	return text[at - 1] === ':' ? ` ${value}` : value;
}

function replaced(text: string, from: number, to: number, by: string): string {
	return text.slice(0, from) + by + text.slice(to);
}

/** The text of a value as it was written, without quotes; `undefined` where none stands there, or a list. */
export function rawValue(text: string, path: FieldPath): string | undefined {
	const node = treeOf(text).root.getIn(path, true);
	return isScalar(node) && typeof node.value === 'string' ? node.value : undefined;
}

/** What can be written into front matter. Texts of `markdown` are written as blocks. */
export type Written = string | true | readonly Written[] | { readonly [key: string]: Written };

/** Fields that hold Markdown, and stand below their key in a block. */
const markdown = ['message', 'note', 'workaround'];
const format = { lineWidth: 0, singleQuote: true, flowCollectionPadding: true } as const;

/** The value on one line, quoted only where YAML needs it; valid inside brackets as well. */
function onOneLine(value: Written): string {
	const document = new Document([value], { schema: 'core' });
	visit(document, {
		Collection: (_key, node) => {
			node.flow = true;
		},
		Scalar: (_key, node) => {
			// A block cannot stand in brackets, nor a text that runs over several lines.
			if (typeof node.value === 'string' && node.value.includes('\n')) node.type = 'QUOTE_DOUBLE';
		},
	});
	return document.toString(format).trim().slice(2, -2);
}

/** The value in block style, one field a line; the lines below the first are not indented. */
function inBlock(value: Written): string {
	const document = new Document(value, { schema: 'core' });
	visit(document, {
		Pair: (_key, { key, value: inner }) => {
			const name = isScalar(key) ? String(key.value) : '';
			if (!markdown.includes(name) || !isScalar(inner)) return;
			inner.type = 'BLOCK_LITERAL';
			inner.value = `${String(inner.value).replace(/\s+$/, '')}\n`;
		},
		Map: (_key, node, path) => {
			// A component is written on one line: { id: …, status: … }; a repair item is too long for that.
			if (path.length > 1 && isMap(node) && node.has('id') && !node.has('title')) node.flow = true;
		},
	});
	return document.toString(format).trimEnd();
}

/** A new file’s text. */
export function formatNewFile(fields: { readonly [key: string]: Written }): string {
	return `---\n${inBlock(fields)}\n---\n`;
}

import { Document, isMap, isScalar, visit } from 'yaml';

/** What can be written into front matter. Texts of `markdown` are written as blocks. */
export type Written = string | true | readonly Written[] | { readonly [key: string]: Written };

/** Fields that hold Markdown, and stand below their key in a block. */
const markdown = ['message', 'note', 'workaround'];
const format = { lineWidth: 0, singleQuote: true, flowCollectionPadding: true } as const;

/** The value on one line, quoted only where YAML needs it; valid inside brackets as well. */
export function onOneLine(value: Written): string {
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
	return document
		.toString({ ...format, flowCollectionPadding: true })
		.trim()
		.slice(2, -2);
}

/** The value in block style, one field a line; the lines below the first are not indented. */
export function inBlock(value: Written): string {
	const document = new Document(value, { schema: 'core' });
	visit(document, {
		Pair: (_key, { key, value: inner }) => {
			const name = isScalar(key) ? String(key.value) : '';
			if (!markdown.includes(name) || !isScalar(inner)) return;
			inner.type = 'BLOCK_LITERAL';
			inner.value = `${String(inner.value).replace(/\s+$/, '')}\n`;
		},
		Map: (_key, node, path) => {
			// A component stands on a line of its own: { id: …, status: … }; a repair says too much for that.
			if (path.length > 1 && isMap(node) && node.has('id') && !node.has('title')) node.flow = true;
		},
	});
	return document.toString(format).trimEnd();
}

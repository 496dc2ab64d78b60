import type { MdastNode } from 'satteri';
import { type Lead, withLead } from './lead.ts';
import { readableTarget, resolveTarget } from './link-target.ts';
import { parseMarkdown } from './markdown-tree.ts';
import { plainLine, shortened } from './plain-line.ts';

/**
 * Converts Markdown to plain text: no tags, an empty line between paragraphs, the address of a link in
 * brackets after its text. Links that begin with a slash are relative to `root`.
 */
export function plainText(markdown: string, root: string, lead?: Lead): string {
	return textOf(withLead(parseMarkdown(markdown).root, lead), root);
}

/** A text as one line of plain text of at most `most` characters, without addresses in brackets. */
export function summaryOf(markdown: string, most: number, lead?: Lead): string {
	const tree = withLead(parseMarkdown(markdown).root, lead);
	return shortened(plainLine(textOf(tree, undefined)), most);
}

/** The text of a node; for most kinds, that of its children. Without `root`, links have no addresses. */
function textOf(node: MdastNode, root: string | undefined): string {
	const each = () =>
		'children' in node ? node.children.map((child) => textOf(child as MdastNode, root)) : [];
	switch (node.type) {
		case 'root':
			return joined(each(), '\n\n');
		case 'list':
			return joined(
				each().map((item, i) => listed(item, node.ordered ? `${(node.start ?? 1) + i}. ` : '- ')),
				'\n',
			);
		case 'listItem':
			return joined(each(), '\n');
		case 'table':
			return joined(each(), '\n');
		case 'tableRow':
			return each().join(' | ');
		case 'blockquote':
			return joined(each(), '\n\n').replace(/^/gm, '> ');
		case 'link':
			return linked(each().join(''), node.url, root);
		case 'break':
			return '\n';
		case 'text':
		case 'inlineCode':
		case 'code':
			return node.value;
		default:
			return each().join('');
	}
}

function joined(parts: readonly string[], by: string): string {
	return parts.filter((part) => part !== '').join(by);
}

/** A list item after its mark, with further lines indented as far as the first. */
function listed(item: string, mark: string): string {
	return mark + item.replaceAll('\n', `\n${' '.repeat(mark.length)}`);
}

/** The text of a link and its address, once if the two are equal. */
function linked(text: string, url: string, root: string | undefined): string {
	if (root === undefined || url.startsWith('#')) return text;
	const address = readableTarget(resolveTarget(url, root));
	return address === text || address === `https://${text}` ? text : `${text} (${address})`;
}

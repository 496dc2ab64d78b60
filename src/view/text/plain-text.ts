import { type MdastNode, markdownToMdast } from 'satteri';
import { allowed, features, typed } from './markdown.ts';

/** Where links lead: the address of those that are named elsewhere in the text, and the site's own. */
interface Links {
	readonly named: ReadonlyMap<string, string>;
	readonly root: string;
}

/**
 * Markdown as plain text, for what shows no HTML: no tags and no marks, an empty line between
 * paragraphs, the address of a link in brackets after its words. HTML stays as it was typed; addresses
 * that the pages would not link to are dropped. Links that begin with a slash are counted from `root`.
 */
export function plainText(markdown: string, root: string): string {
	const tree = markdownToMdast(markdown, { features, position: false });
	return textOf(tree, { named: new Map(namedLinks(tree)), root });
}

function namedLinks(node: MdastNode): [string, string][] {
	if (node.type === 'definition') return [[node.identifier, node.url]];
	return childrenOf(node).flatMap(namedLinks);
}

function childrenOf(node: MdastNode): readonly MdastNode[] {
	return 'children' in node ? node.children : [];
}

/** Each kind of node in which text is more than that of its parts in a row; the rest falls through. */
function textOf(node: MdastNode, links: Links): string {
	const each = () => childrenOf(node).map((child) => textOf(child, links));
	switch (node.type) {
		case 'root':
			return joined(each(), '\n\n');
		case 'list':
			return joined(
				each().map((item, i) => listed(item, node.ordered ? `${(node.start ?? 1) + i}. ` : '- ')),
				'\n',
			);
		case 'listItem':
		case 'table':
			return joined(each(), '\n');
		case 'tableRow':
			return each().join(' | ');
		case 'blockquote':
			return joined(each(), '\n\n').replace(/^/gm, '> ');
		case 'link':
			return linked(each().join(''), node.url, links);
		case 'linkReference':
			return linked(each().join(''), links.named.get(node.identifier) ?? '', links);
		case 'image':
		case 'imageReference':
			return node.alt ?? '';
		case 'break':
			return '\n';
		case 'html':
			return typed(node.value);
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

/** An item under its mark: its further lines stand as far in as its first. */
function listed(item: string, mark: string): string {
	return mark + item.replaceAll('\n', `\n${' '.repeat(mark.length)}`);
}

/** The words of a link and where it leads, once where the two are the same. */
function linked(words: string, url: string, { root }: Links): string {
	const address = allowed(url, root);
	if (address === undefined || address.startsWith('#')) return words;
	const plain = address.replace(/^mailto:/i, '');
	return plain === words || words === '' ? plain : `${words} (${plain})`;
}

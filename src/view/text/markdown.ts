import { defineHastPlugin, markdownToHtml } from 'satteri';
import { type MdastNode, markdownToMdast } from 'satteri';

/** Links may leave only by https and mailto; everything else must stay on this site. */
const outward = /^(https:\/\/|mailto:)/i;
const inward = /^(#|\/(?!\/))/;

/** A page's own headings end at level 2, so those of a text begin at level 3. */
const shifted: Readonly<Record<string, string>> = {
	h1: 'h3',
	h2: 'h3',
	h3: 'h4',
	h4: 'h5',
	h5: 'h6',
};

/**
 * Markdown from a pull request is untrusted until merged: HTML is shown as it was typed, pictures
 * become their description, and a link that leads anywhere else loses its target.
 */
function harmless(root: string) {
	return defineHastPlugin({
		name: 'harmless',
		raw(node, context) {
			const words = typed(node.value);
			const inFlow = flow.has(tagOf(context.parent(node)));
			if (words === '') context.removeNode(node);
			else
				context.replaceNode(
					node,
					inFlow ? paragraph(words.trim()) : { type: 'text', value: words },
				);
		},
		element: {
			filter: ['a', 'img', ...Object.keys(shifted)],
			visit(node, context) {
				const level = shifted[node.tagName];
				if (level) return context.replaceNode(node, { ...node, tagName: level });
				if (node.tagName === 'img')
					return context.replaceNode(node, {
						type: 'text',
						value: node.properties['alt'] ?? '',
					});
				context.setProperty(node, 'href', allowed(node.properties['href'] ?? '', root));
			},
		},
	});
}

/** What holds paragraphs; an item of a list may hold words as well, which stay within their line. */
const flow = new Set(['root', 'blockquote']);

function tagOf(parent: { readonly type: string; readonly tagName?: string }): string {
	return parent.tagName ?? parent.type;
}

function paragraph(words: string) {
	return {
		type: 'element' as const,
		tagName: 'p',
		properties: {},
		children: [{ type: 'text' as const, value: words }],
	};
}

/** HTML as the writer typed it, since words may stand among its tags; comments are for writers. */
export function typed(html: string): string {
	return html.replace(/<!--[\s\S]*?-->/g, '');
}

/** Where a link may lead: outward by https and mailto, or within the site; `undefined` elsewhere. */
export function allowed(href: string, root: string): string | undefined {
	if (outward.test(href)) return href;
	if (!inward.test(href)) return undefined;
	return href.startsWith('/') ? root + href.slice(1) : href;
}

/**
 * Text is shown as it was typed. Footnotes would give two texts of one page the same ids, and a line
 * of dashes is no front matter here.
 */
export const features = { smartPunctuation: false, frontmatter: false, gfm: { footnotes: false } };

const rendered = new Map<string, string>();

/**
 * Markdown as HTML that is safe to put on a page or into a feed. Links that begin with a slash are
 * counted from `root`: the site's base on pages, its whole address in feeds.
 */
export function markdown(text: string, root: string): string {
	const key = `${root} ${text}`;
	const known = rendered.get(key);
	if (known !== undefined) return known;
	const { html } = markdownToHtml(text, {
		hastPlugins: [harmless(root)],
		features,
	});
	rendered.set(key, html);
	return html;
}

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

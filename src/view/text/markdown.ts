import { defineHastPlugin, markdownToHtml, markdownToMdast, type MdastNode } from 'satteri';

/** Links may leave the site only by https and mailto; all others must stay on it. */
const outward = /^(https:\/\/|mailto:)/i;
const inward = /^(#|\/(?!\/))/;

/** The headings of a page end at level 2, so those of a text begin at level 3. */
const shifted: Readonly<Record<string, string>> = {
	h1: 'h3',
	h2: 'h3',
	h3: 'h4',
	h4: 'h5',
	h5: 'h6',
};

/**
 * Markdown from a pull request is untrusted until it is merged: HTML is shown as text, an image
 * becomes its description, and a link to anywhere else loses its target.
 */
function harmless(root: string) {
	return defineHastPlugin({
		name: 'harmless',
		raw(node, context) {
			const text = typedHtml(node.value);
			const inFlow = flow.has(tagOf(context.parent(node)));
			if (text === '') context.removeNode(node);
			else
				context.replaceNode(node, inFlow ? paragraph(text.trim()) : { type: 'text', value: text });
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

/** What holds paragraphs. A list item can hold text as well, which stays in its line. */
const flow = new Set(['root', 'blockquote']);

function tagOf(parent: { readonly type: string; readonly tagName?: string }): string {
	return parent.tagName ?? parent.type;
}

function paragraph(text: string) {
	return {
		type: 'element' as const,
		tagName: 'p',
		properties: {},
		children: [{ type: 'text' as const, value: text }],
	};
}

/** HTML as the author typed it, since its tags can enclose text; comments are for authors only. */
function typedHtml(html: string): string {
	return html.replace(/<!--[\s\S]*?-->/g, '');
}

/** The address of an allowed link; `undefined` for any other. */
function allowed(href: string, root: string): string | undefined {
	if (outward.test(href)) return href;
	if (!inward.test(href)) return undefined;
	return href.startsWith('/') ? root + href.slice(1) : href;
}

/**
 * Text is shown as typed. Footnotes would give two texts of a page the same ids, and a line of dashes
 * does not begin front matter here.
 */
const features = { smartPunctuation: false, frontmatter: false, gfm: { footnotes: false } };

const rendered = new Map<string, string>();

/**
 * Converts Markdown to HTML that is safe on a page and in a feed. Links that begin with a slash are
 * relative to `root`: the base of the site on pages, its whole address in feeds.
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

/** The addresses of links: of references by their identifiers, and the root of the site. */
interface Links {
	readonly named: ReadonlyMap<string, string>;
	readonly root: string;
}

/**
 * Converts Markdown to plain text: no tags, an empty line between paragraphs, the address of a link in
 * brackets after its text. HTML stays as typed, and addresses that pages would not link to are left
 * out. Links that begin with a slash are relative to `root`.
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

/** The text of a node; for most kinds, that of its children. */
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
			return typedHtml(node.value);
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
function linked(text: string, url: string, { root }: Links): string {
	const address = allowed(url, root);
	if (address === undefined || address.startsWith('#')) return text;
	const plain = address.replace(/^mailto:/i, '');
	return plain === text || text === '' ? plain : `${text} (${plain})`;
}

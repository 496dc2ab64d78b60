import { defineHastPlugin, markdownToHtml } from 'satteri';

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

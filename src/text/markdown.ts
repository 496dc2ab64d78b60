import { toHtml } from 'hast-util-to-html';
import { defaultHandlers, type State, toHast } from 'mdast-util-to-hast';
import type { MdastNode } from 'satteri';
import { type Lead, withLead } from './lead.ts';
import { resolveTarget } from './link-target.ts';
import { parseMarkdown } from './markdown-tree.ts';

type Parents = Extract<MdastNode, { children: unknown }>;
type Of<Type extends MdastNode['type']> = Extract<MdastNode, { type: Type }>;

const rendered = new Map<string, string>();

/** How a text is shown. */
interface Presentation {
	/** On a page, a wide table scrolls in a box of its own; elsewhere nobody knows the box. */
	readonly tables?: 'boxed' | 'bare';
	/** What it is shown after. */
	readonly lead?: Lead | undefined;
}

/**
 * Converts Markdown to HTML that is safe on a page and in a feed. Links that begin with a slash are
 * relative to `root`: the base of the site on pages, its whole address in feeds.
 */
export function markdown(text: string, root: string, presentation: Presentation = {}): string {
	const key = JSON.stringify([root, presentation, text]);
	const known = rendered.get(key);
	if (known !== undefined) return known;
	const { tables = 'boxed', lead } = presentation;
	const tree = withLead(parseMarkdown(text).root, lead);
	const html = toHtml(toHast(tree, { handlers: handlersFor(root, tables) }), {
		characterReferences: { useNamedReferences: true },
	});
	rendered.set(key, html);
	return html;
}

function handlersFor(root: string, tables: Presentation['tables']) {
	return {
		link: (state: State, node: Of<'link'>) =>
			defaultHandlers.link(state, { ...node, url: resolveTarget(node.url, root) }),
		// By itself, the library looks through the whole list at each of its items.
		listItem: (state: State, node: Of<'listItem'>, parent: Parents | undefined) =>
			defaultHandlers.listItem(state, node, parent?.type === 'list' ? shapeOf(parent) : parent),
		table(state: State, node: Of<'table'>) {
			const table = defaultHandlers.table(state, node);
			return tables === 'bare' ? table : boxed(table);
		},
	};
}

const shapes = new WeakMap<Of<'list'>, Of<'list'>>();

/** A list without its items, which is as loose as they are: there are paragraphs in it. */
function shapeOf(list: Of<'list'>): Of<'list'> {
	const known = shapes.get(list);
	if (known) return known;
	const spread = (list.spread ?? false) || list.children.some(isLoose);
	const shape = { ...list, spread, children: [] };
	shapes.set(list, shape);
	return shape;
}

function isLoose({ spread, children }: Of<'listItem'>): boolean {
	return spread ?? children.length > 1;
}

/** A box that scrolls is reachable by keyboard, and has a name for those who hear where they are. */
function boxed(table: ReturnType<typeof defaultHandlers.table>) {
	return {
		type: 'element' as const,
		tagName: 'div',
		properties: { className: ['table-box'], role: 'group', ariaLabel: 'Table', tabIndex: 0 },
		children: [table],
	};
}

import type { MdastNode } from 'satteri';
import { isAllowedTarget, readableTarget } from './link-target.ts';

/** What of a text is shown in another way than Markdown has it, or not at all. */
export interface MarkdownChange {
	readonly kind: MarkdownChangeKind;
	/** Offsets in the source, in UTF-16 units; `end` is the first that no longer belongs to it. */
	readonly start: number;
	readonly end: number;
	/** What has the same effect in Markdown that others render; where it is left out, the source has. */
	readonly instead?: string;
	/** The address of a link. */
	readonly url?: string;
}

/** Why something of a text is not shown as Markdown has it. */
export type MarkdownChangeKind =
	/** Shown nowhere: a comment, the title of a link, a named address that no link uses, a note on code. */
	| 'hidden'
	/** A picture, in Markdown or in HTML. */
	| 'picture'
	/** HTML, which is shown as it was typed. */
	| 'html'
	/** A link that may not lead where it does, shown as its text. */
	| 'blocked-link'
	/** A bare address that is not linked: it begins with http. */
	| 'unlinked-address'
	/** A bare host name that becomes a link by https. */
	| 'bare-host'
	/** Tildes that strike nothing through. */
	| 'single-tilde'
	/** A heading of the first level, which is shown as one of the second. */
	| 'top-heading'
	/** A cell of a table beyond its last column, which most programs leave out. */
	| 'extra-cell';

type Of<Type extends MdastNode['type']> = Extract<MdastNode, { type: Type }>;

/** What every step of the walk needs. */
interface Walk {
	readonly source: string;
	readonly named: ReadonlyMap<string, Of<'definition'>>;
	readonly used: Set<string>;
	readonly changes: MarkdownChange[];
	/** Tildes that are characters of the text, and would pair with one another elsewhere. */
	readonly tildes: MarkdownChange[];
}

/** The children of a tree of Markdown made safe, and what was changed on the way. */
export function safeNodes(root: MdastNode, source: string) {
	const named = new Map<string, Of<'definition'>>();
	const definitions = definitionsIn(root);
	// The first of two addresses with one name counts.
	for (const one of definitions) if (!named.has(one.identifier)) named.set(one.identifier, one);
	const walk: Walk = { source, named, used: new Set(), changes: [], tildes: [] };
	const children = safeChildren(root, walk);
	for (const one of definitions)
		if (!walk.used.has(one.identifier) || named.get(one.identifier) !== one)
			note(walk, 'hidden', one, { instead: '' });
		else if (one.title) note(walk, 'hidden', one);
	// One alone has none to pair with.
	const changes = [...walk.changes, ...(walk.tildes.length > 1 ? walk.tildes : [])];
	return { children, changes: changes.toSorted((a, b) => a.start - b.start) };
}

function definitionsIn(node: MdastNode): Of<'definition'>[] {
	return node.type === 'definition' ? [node] : childrenOf(node).flatMap(definitionsIn);
}

function childrenOf(node: MdastNode): readonly MdastNode[] {
	return 'children' in node ? node.children : [];
}

function safeChildren(node: MdastNode, walk: Walk): MdastNode[] {
	return childrenOf(node).flatMap((child) => safe(child, node, walk));
}

/** What stands for a node in the safe tree: itself, several, or nothing. */
function safe(node: MdastNode, parent: MdastNode, walk: Walk): MdastNode[] {
	switch (node.type) {
		case 'html':
			return htmlAsText(node, isFlow(parent), walk);
		case 'image':
		case 'imageReference':
			return picture(node, walk);
		case 'link':
			return link(node, node.url, walk);
		case 'linkReference':
			return link(node, useDefinition(node, walk)?.url ?? '', walk);
		case 'definition':
			return [];
		case 'delete':
			return struckThrough(node, walk);
		case 'table':
			return [table(node, walk)];
		case 'listItem':
			return [listItem(node, walk)];
		case 'code':
			if (node.meta || !isLanguage(node.lang)) note(walk, 'hidden', node);
			return [
				{
					...node,
					meta: null,
					lang: isLanguage(node.lang) ? node.lang : null,
					value: unixLines(node.value),
				},
			];
		case 'heading':
			// The headings of a page end at level 2, so those of a text begin at level 3.
			if (node.depth === 1) note(walk, 'top-heading', node);
			return [{ ...parentOf(node, walk), depth: headingDepth(node.depth) }];
		case 'text':
			noteTildes(node, walk);
			return [{ ...node, value: unixLines(node.value) }];
		case 'inlineCode':
			return [{ ...node, value: unixLines(node.value) }];
		default:
			return [parentOf(node, walk)];
	}
}

/** The node with safe children in place of its own. */
function parentOf<Node extends MdastNode>(node: Node, walk: Walk): Node {
	return 'children' in node ? { ...node, children: safeChildren(node, walk) } : node;
}

function headingDepth(depth: number) {
	return Math.min(6, Math.max(3, depth + 1)) as Of<'heading'>['depth'];
}

function unixLines(text: string): string {
	return text.replace(/\r\n?/g, '\n');
}

function text(value: string): Of<'text'> {
	return { type: 'text', value };
}

/** Whether a node holds blocks. */
function isFlow({ type }: MdastNode): boolean {
	return ['root', 'blockquote', 'listItem'].includes(type);
}

const comment = /<!--[\s\S]*?-->/g;
const pictureTag = /<\s*(img|picture|svg|video|audio|iframe|object|embed|canvas)\b/i;

/** HTML as it was typed, since its tags can enclose text; comments are for nobody. */
function htmlAsText(node: Of<'html'>, inFlow: boolean, walk: Walk): MdastNode[] {
	const shown = unixLines(node.value.replace(comment, ''));
	if (shown !== unixLines(node.value)) note(walk, 'hidden', node, { instead: shown });
	if (pictureTag.test(shown)) note(walk, 'picture', node);
	else if (shown.trim() !== '') note(walk, 'html', node);
	if (!inFlow) return shown === '' ? [] : [text(shown)];
	if (shown.trim() === '') return [];
	return [{ type: 'paragraph', children: [text(shown.trim())] }];
}

function isLanguage(lang: string | null | undefined): boolean {
	return /^[\w+#.-]*$/.test(lang ?? '');
}

/** A picture as its description. */
function picture(node: Of<'image'> | Of<'imageReference'>, walk: Walk): MdastNode[] {
	if (node.type === 'imageReference') useDefinition(node, walk);
	const description = unixLines(node.alt ?? '');
	note(walk, 'picture', node, { instead: description });
	return description === '' ? [] : [text(description)];
}

function useDefinition({ identifier }: { readonly identifier: string }, walk: Walk) {
	walk.used.add(identifier);
	return walk.named.get(identifier);
}

function link(node: Of<'link'> | Of<'linkReference'>, url: string, walk: Walk): MdastNode[] {
	const typed = sourceOf(node, walk);
	if (node.type === 'link' && !/^[<[]/.test(typed)) return bareAddress(node, typed, walk);
	const children = safeChildren(node, walk) as Of<'link'>['children'];
	if (node.type === 'link' && node.title) note(walk, 'hidden', node, { url });
	if (!isAllowedTarget(url)) {
		const named = node.type === 'linkReference' && walk.named.get(node.identifier);
		note(walk, 'blocked-link', named || node, { url });
		return children;
	}
	const shown = children.some(hasText) ? children : [text(readableTarget(url))];
	return [{ type: 'link', url, title: null, children: shown, ...positionOf(node) }];
}

/** An address that was typed without any sign around it. */
function bareAddress(node: Of<'link'>, typed: string, walk: Walk): MdastNode[] {
	const children = [text(typed)];
	if (/^www\./i.test(typed)) {
		const url = `https://${typed}`;
		note(walk, 'bare-host', node, { url });
		return [{ type: 'link', url, title: null, children, ...positionOf(node) }];
	}
	if (isAllowedTarget(node.url)) return [{ ...node, title: null, children }];
	note(walk, 'unlinked-address', node, { url: node.url });
	return children;
}

function hasText(node: MdastNode): boolean {
	return 'value' in node ? node.value.trim() !== '' : childrenOf(node).some(hasText);
}

/** Two tildes strike through; one is a tilde, as in `0.3~8`. */
function struckThrough(node: Of<'delete'>, walk: Walk): MdastNode[] {
	if (sourceOf(node, walk).startsWith('~~')) return [parentOf(node, walk)];
	const { start, end } = offsetsOf(node);
	walk.changes.push(tildeAt(start), tildeAt(end - 1));
	return [text('~'), ...safeChildren(node, walk), text('~')];
}

function tildeAt(start: number): MarkdownChange {
	return { kind: 'single-tilde', start, end: start + 1, instead: '\\~' };
}

function noteTildes(node: Of<'text'>, walk: Walk): void {
	if (!node.value.includes('~')) return;
	const { start } = offsetsOf(node);
	for (const { 0: found, index } of sourceOf(node, walk).matchAll(/\\[\s\S]|~/g))
		if (found === '~') walk.tildes.push(tildeAt(start + index));
}

/** A table whose rows are as long as its head, without the alignment, which would need styles. */
function table(node: Of<'table'>, walk: Walk): Of<'table'> {
	const columns = node.children[0]?.children.length ?? 0;
	for (const cell of node.children.flatMap((row) => row.children.slice(columns)))
		note(walk, 'extra-cell', cell);
	const { children } = parentOf(node, walk);
	const rows = children.map((row) => ({
		...row,
		children: [...row.children, ...emptyCells(columns - row.children.length)],
	}));
	return { ...node, align: null, children: rows };
}

function emptyCells(count: number): Of<'tableCell'>[] {
	return Array.from({ length: Math.max(0, count) }, () => ({ type: 'tableCell', children: [] }));
}

/** A box to tick is a character: it stands in plain text as well, and looks like nothing to operate. */
function listItem(node: Of<'listItem'>, walk: Walk): Of<'listItem'> {
	const item = parentOf(node, walk);
	if (typeof node.checked !== 'boolean') return item;
	const box = text(node.checked ? '☑ ' : '☐ ');
	const [first, ...others] = item.children;
	const children: Of<'listItem'>['children'] =
		first?.type === 'paragraph'
			? [{ ...first, children: [box, ...first.children] }, ...others]
			: [{ type: 'paragraph', children: [box] }, ...item.children];
	return { ...item, checked: null, children };
}

function note(
	walk: Walk,
	kind: MarkdownChangeKind,
	node: MdastNode,
	more: Pick<MarkdownChange, 'instead' | 'url'> = {},
): void {
	walk.changes.push({ kind, ...offsetsOf(node), ...more });
}

function offsetsOf({ position }: MdastNode): { readonly start: number; readonly end: number } {
	return { start: position?.start.offset ?? 0, end: position?.end.offset ?? 0 };
}

function sourceOf(node: MdastNode, { source }: Walk): string {
	const { start, end } = offsetsOf(node);
	return source.slice(start, end);
}

function positionOf({ position }: MdastNode) {
	return position ? { position } : {};
}

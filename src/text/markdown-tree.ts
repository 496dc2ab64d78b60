import { markdownToMdast, type MdastNode } from 'satteri';
import { withoutLoneTildes } from './lone-tildes.ts';
import { type MarkdownChange, safeNodes } from './safe-nodes.ts';

/** The top of a tree of Markdown. */
export type MarkdownRoot = Extract<MdastNode, { type: 'root' }>;

/** A text, parsed once. Everything that shows it is made from `root`. */
export interface MarkdownTree {
	/**
	 * What may be shown: no HTML, pictures or comments, no link that leads nowhere, no styles. Positions
	 * are those in the source; nodes that stand for something else have none.
	 */
	readonly root: MarkdownRoot;
	readonly source: string;
	/** What of the source is shown in another way than Markdown has it, or not at all, in its order. */
	readonly changes: readonly MarkdownChange[];
	/** The bound that the text exceeds; its tree then holds the source as plain text. */
	readonly exceeds?: keyof typeof markdownBounds | undefined;
}

/** Bounds that keep parsing fast; a text for people comes nowhere near them. */
export const markdownBounds = {
	/** UTF-16 units of one text: about 5,000 words. */
	length: 32_000,
	/** Nodes one within the other. */
	depth: 32,
	/** Characters that are written as `&name;` or by number. */
	entities: 400,
} as const;

/**
 * Text is shown as typed. Footnotes would give two texts of a page the same ids, and a line of dashes
 * does not begin front matter here.
 */
const features = { smartPunctuation: false, frontmatter: false, gfm: { footnotes: false } };

const entity = /&#?\w{1,32};/g;
/** More marks of quotations and lists at the start of a line than any tree may be deep. */
const deepLine = new RegExp(
	String.raw`^(?:[ \t]*(?:[>*+-]|\d{1,9}[.)])){${markdownBounds.depth + 1}}`,
	'm',
);
/** A line that only divides: its marks nest nothing. */
const divider = /^[ \t]*([*-])(?:[ \t]*\1)*[ \t]*$/gm;

/** How many trees are kept. They are made again where there were more, as in a server that runs on. */
const most = 10_000;
const known = new Map<string, MarkdownTree>();

/** Parses Markdown; the same text only once. */
export function parseMarkdown(source: string): MarkdownTree {
	const before = known.get(source);
	if (before) return before;
	if (known.size >= most) known.clear();
	const tree = parse(source);
	known.set(source, tree);
	return tree;
}

function parse(source: string): MarkdownTree {
	const exceeds = findExcess(source);
	if (exceeds) return asPlainText(source, exceeds);
	const { parsable, sign } = withoutLoneTildes(source);
	const parsed = markdownToMdast(parsable, { features });
	if (isTooDeep(parsed)) return asPlainText(source, 'depth');
	const { children, changes } = safeNodes(withTildes(parsed, sign), source);
	return {
		root: { type: 'root', children: children as MarkdownRoot['children'] },
		source,
		changes,
	};
}

/** The tree with tildes where the sign stands for them. */
function withTildes<Node extends MdastNode>(node: Node, sign: string): Node {
	const texts = Object.entries(node).flatMap(([name, value]) =>
		typeof value === 'string' && name !== 'type' ? [[name, value.replaceAll(sign, '~')]] : [],
	);
	const children =
		'children' in node
			? { children: (node.children as MdastNode[]).map((child) => withTildes(child, sign)) }
			: {};
	return { ...node, ...(Object.fromEntries(texts) as object), ...children };
}

/** What makes parsing slow or exhausts the stack, found before it. */
function findExcess(source: string): MarkdownTree['exceeds'] {
	if (source.length > markdownBounds.length) return 'length';
	if ((source.match(entity)?.length ?? 0) > markdownBounds.entities) return 'entities';
	return deepLine.test(source.replace(divider, '')) ? 'depth' : undefined;
}

/** Level by level, since a walk by recursion would exhaust the stack on the very trees it looks for. */
function isTooDeep(root: MdastNode): boolean {
	let level: readonly MdastNode[] = [root];
	for (let depth = 0; level.length > 0; depth++) {
		if (depth > markdownBounds.depth) return true;
		level = level.flatMap((node) => ('children' in node ? (node.children as MdastNode[]) : []));
	}
	return false;
}

function asPlainText(source: string, exceeds: MarkdownTree['exceeds']): MarkdownTree {
	const paragraph = {
		type: 'paragraph' as const,
		children: [{ type: 'text' as const, value: source }],
	};
	return { root: { type: 'root', children: [paragraph] }, source, changes: [], exceeds };
}

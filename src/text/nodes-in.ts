import type { MdastNode } from 'satteri';

/** A node of Markdown and everything in it, in the order of the text. */
export function nodesIn(node: MdastNode): MdastNode[] {
	const children = 'children' in node ? (node.children as MdastNode[]) : [];
	return [node, ...children.flatMap(nodesIn)];
}

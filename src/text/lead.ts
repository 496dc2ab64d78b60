import type { MdastNode } from 'satteri';
import type { MarkdownRoot } from './markdown-tree.ts';

/** Words of the site that a text is shown after, such as `Retracted:`; they are no Markdown. */
export interface Lead {
	readonly words: string;
	/** Whether they are emphasised, where emphasis is shown. */
	readonly strong?: boolean;
}

type Of<Type extends MdastNode['type']> = Extract<MdastNode, { type: Type }>;

/**
 * The tree with a lead at the beginning of its first paragraph; in a paragraph of its own where the
 * text begins with anything else. Were it put before the source, a list would no longer be one.
 */
export function withLead(root: MarkdownRoot, lead: Lead | undefined): MarkdownRoot {
	if (!lead) return root;
	const text: Of<'text'> = { type: 'text', value: lead.words };
	const shown: Of<'text'> | Of<'strong'> = lead.strong
		? { type: 'strong', children: [text] }
		: text;
	const [first, ...others] = root.children;
	if (first?.type !== 'paragraph')
		return { ...root, children: [{ type: 'paragraph', children: [shown] }, ...root.children] };
	const space: Of<'text'> = { type: 'text', value: ' ' };
	return {
		...root,
		children: [{ ...first, children: [shown, space, ...first.children] }, ...others],
	};
}

import { parseMarkdown } from './markdown-tree.ts';

/**
 * A text as Markdown for other programs: as it was written, but for what they would show in another
 * way than the page does. Comments and what else is shown nowhere is left out, and tildes that strike
 * nothing through are escaped where others would take a pair of them for marks.
 */
export function portableMarkdown(text: string): string {
	const { changes, source } = parseMarkdown(text);
	let end = 0;
	const parts = changes.flatMap((change) => {
		if (change.instead === undefined || change.start < end) return [];
		const part = source.slice(end, change.start) + change.instead;
		end = change.end;
		return [part];
	});
	return parts.join('') + source.slice(end);
}

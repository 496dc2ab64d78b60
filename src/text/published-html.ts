import type { Lead } from './lead.ts';
import { markdown } from './markdown.ts';

/**
 * A text of the page at `page`, on the site at `root`, both whole addresses, as HTML that stands
 * elsewhere: harmless, and with whole addresses.
 */
export function publishedHtml(text: string, root: string, page: string, lead?: Lead): string {
	// In HTML of ours a `<` is a tag: text that looks like this one is escaped.
	return markdown(text, root, { tables: 'bare', lead }).replaceAll(
		'<a href="#',
		`<a href="${page}#`,
	);
}

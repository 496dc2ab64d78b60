import { z } from 'zod';
import { markdown } from '../view/text/markdown.ts';

/** A text in the two forms in which it is of use. */
export const textSchema = z.strictObject({
	markdown: z.string().describe('As it was written: untrusted Markdown, links as they stand.'),
	html: z
		.string()
		.describe(
			'The same as HTML that is safe to show: no raw HTML, no pictures, headings from level 3 on, every link absolute and by https or mailto.',
		),
});

/** A text as it is published. */
export type PublishedText = z.output<typeof textSchema>;

/** A text of the page at `page`, on the site at `root`; both are whole addresses. */
export function publishedText(text: string, root: string, page: string): PublishedText {
	// In HTML of ours a `<` is a tag: text that looks like this one is escaped.
	const html = markdown(text, root).replaceAll('<a href="#', `<a href="${page}#`);
	return { markdown: text, html };
}

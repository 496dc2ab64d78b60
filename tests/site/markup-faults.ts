import { HtmlValidate } from 'html-validate';
import type { SiteFile } from '../support/read-site.ts';

const validator = new HtmlValidate({
	root: true,
	extends: [
		'html-validate:recommended',
		'html-validate:document',
		'html-validate:standard',
		'html-validate:a11y',
	],
	rules: {
		// What failed is said in full: a title that a search engine shortens misleads nobody.
		'long-title': 'off',
		// The one script lies beside the pages: whoever could change it could change them.
		'require-sri': ['error', { target: 'crossorigin' }],
	},
});

/** What is no HTML on a page, each as one line with its place. */
export async function markupFaults({ path, text }: SiteFile): Promise<string[]> {
	const { results } = await validator.validateString(text, path);
	return results
		.flatMap(({ messages }) => messages)
		.map(
			({ ruleId, line, column, message }) =>
				`${path}:${String(line)}:${String(column)} ${ruleId}: ${message}`,
		);
}

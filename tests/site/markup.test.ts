import { HtmlValidate } from 'html-validate';
import { expect, test } from 'playwright/test';
import type { SiteFile } from '../support/read-site.ts';
import { builtPages } from './built-pages.ts';

const validator = new HtmlValidate({
	root: true,
	extends: [
		'html-validate:recommended',
		'html-validate:document',
		'html-validate:standard',
		'html-validate:a11y',
	],
	// What failed is said in full: a title that a search engine shortens misleads nobody.
	rules: { 'long-title': 'off' },
});

for (const part of ['incidents/', 'history/', 'components/', '']) {
	test(`every page in /${part} is markup that HTML knows`, async () => {
		const pages = (await builtPages()).filter(({ path }) =>
			part === '' ? !/^(incidents|history|components)\//.test(path) : path.startsWith(part),
		);
		expect(pages.length).toBeGreaterThan(0);
		const faults = await Promise.all(pages.map(faultsOf));
		expect(faults.flat()).toEqual([]);
	});
}

async function faultsOf({ path, text }: SiteFile): Promise<string[]> {
	const { results } = await validator.validateString(text, path);
	return results
		.flatMap(({ messages }) => messages)
		.map(
			({ ruleId, line, column, message }) =>
				`${path}:${String(line)}:${String(column)} ${ruleId}: ${message}`,
		);
}

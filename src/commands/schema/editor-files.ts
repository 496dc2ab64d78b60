import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { parse } from 'yaml';
import { allForms } from '../../github/forms/all-forms.ts';
import { formYaml } from '../../github/forms/issue-form.ts';
import { componentsFileSchema } from '../../schema/component-schema.ts';
import { editorSnippets } from './editor-snippets.ts';
import { fieldsPage } from './fields-page.ts';
import { fileSchemas } from './file-schemas.ts';

/** What is made of the schemas for writers, their editors and GitHub’s forms: the text of each file, by its path. */
export function editorFiles(): Record<string, string> {
	const schemas = Object.entries(fileSchemas()).map(([name, schema]) => [
		`schemas/${name}.schema.json`,
		json(schema),
	]);
	return {
		...Object.fromEntries(schemas),
		'.vscode/front-matter.code-snippets': json(editorSnippets()),
		'docs/fields.md': fieldsPage(),
		...issueForms(),
	} as Record<string, string>;
}

const json = (value: object) => `${JSON.stringify(value, null, 2)}\n`;

const components = resolve(import.meta.dirname, '../../data/components.yaml');

/** The issue forms, by their paths, with the components that there are. */
export function issueForms(): Record<string, string> {
	const { groups } = componentsFileSchema.parse(parse(readFileSync(components, 'utf8')));
	const forms = allForms(groups.flatMap((group) => group.components));
	return Object.fromEntries(
		forms.map((form) => [`.github/ISSUE_TEMPLATE/${form.file}`, formYaml(form)]),
	);
}

import { editorSnippets } from './editor-snippets.ts';
import { fieldsPage } from './fields-page.ts';
import { fileSchemas } from './file-schemas.ts';
import { issueForms } from './issue-forms.ts';

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

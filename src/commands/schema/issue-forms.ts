import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { parse } from 'yaml';
import { componentsFileSchema } from '../../schema/component-schema.ts';
import { allForms } from '../../github/forms/all-forms.ts';
import { formYaml } from '../../github/forms/form-yaml.ts';

const components = resolve(import.meta.dirname, '../../data/components.yaml');

/** The issue forms, by their paths, with the components that there are. */
export function issueForms(): Record<string, string> {
	const { groups } = componentsFileSchema.parse(parse(readFileSync(components, 'utf8')));
	const forms = allForms(groups.flatMap((group) => group.components));
	return Object.fromEntries(
		forms.map((form) => [`.github/ISSUE_TEMPLATE/${form.file}`, formYaml(form)]),
	);
}

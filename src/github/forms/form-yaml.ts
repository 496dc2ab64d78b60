import { stringify } from 'yaml';
import type { IssueForm, Question } from './issue-form.ts';

const types = { line: 'input', text: 'textarea', one: 'dropdown', many: 'dropdown' } as const;

/** The form in GitHub’s syntax for issue forms. */
export function formYaml({ name, description, title, label, intro, questions }: IssueForm): string {
	const form = {
		name,
		description,
		title,
		labels: [label],
		body: [{ type: 'markdown', attributes: { value: intro } }, ...questions.map(element)],
	};
	const origin = '# Made by `npm run schema` of src/github/forms/ and src/data/components.yaml.';
	// Readers of YAML 1.1 take more words for something else than text.
	return `${origin}\n${stringify(form, { lineWidth: 0, singleQuote: true, version: '1.1' })}`;
}

function element({ id, label, description, answer, isRequired }: Question): object {
	const { kind, ...attributes } = answer;
	return {
		type: types[kind],
		id,
		attributes: { label, description, ...(kind === 'many' && { multiple: true }), ...attributes },
		validations: { required: isRequired },
	};
}

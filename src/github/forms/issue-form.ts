import { stringify } from 'yaml';

/** A question of an issue form. GitHub puts its label as a heading above the answer. */
export interface Question {
	/** Stands in addresses that fill in the form. */
	readonly id: string;
	/** What is asked; no two of a form are alike, since the answer is found by it. */
	readonly label: string;
	readonly description: string;
	readonly answer:
		| { readonly kind: 'line'; readonly placeholder?: string; readonly value?: string }
		| { readonly kind: 'text' }
		/** One of a few, or any number of them; GitHub lists several with commas between them. */
		| { readonly kind: 'one' | 'many'; readonly options: readonly string[] };
	/** Held by GitHub in public repositories alone, so whoever reads the answers asks again. */
	readonly isRequired: boolean;
}

/** A form that GitHub shows for a new issue. */
export interface IssueForm {
	/** The file’s name without its folder, by which addresses name the form. */
	readonly file: string;
	readonly name: string;
	readonly description: string;
	/** What the issue is called before anybody writes a title. */
	readonly title: string;
	/** The label by which the workflow knows what was filled in. */
	readonly label: string;
	/** What stands above the questions, as Markdown. */
	readonly intro: string;
	readonly questions: readonly Question[];
}

/** What a form has to know of a component. */
export interface OfferedComponent {
	readonly id: string;
	/** What users call it, and what the form offers. */
	readonly name: string;
}

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

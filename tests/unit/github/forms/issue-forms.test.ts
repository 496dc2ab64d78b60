import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { issueForms } from '../../../../src/commands/schema/editor-files.ts';
import { allForms } from '../../../../src/github/forms/all-forms.ts';
import { formYaml } from '../../../../src/github/forms/issue-form.ts';

interface Element {
	readonly type: string;
	readonly id?: string;
	readonly attributes: {
		readonly label?: string;
		readonly options?: readonly string[];
		readonly multiple?: boolean;
	};
}

/** What GitHub refuses a form for, or what would make an answer ambiguous; each as a sentence. */
function faults(yaml: string): string[] {
	const { body } = parse(yaml) as { body: readonly Element[] };
	const questions = body.filter(({ type }) => type !== 'markdown');
	const labels = questions.map(({ attributes }) => attributes.label ?? '');
	const options = questions.flatMap(({ attributes }) => attributes.options ?? []);
	// Where one answer is taken, GitHub puts no comma between two.
	const several = questions.flatMap(({ attributes: { multiple, options: own = [] } }) =>
		multiple ? own : [],
	);
	return [
		...(new Set(labels).size < labels.length ? ['Two questions are alike.'] : []),
		...labels.filter((label) => label === '' || label.includes('\n')).map(() => 'A label is bad.'),
		...questions.filter(({ id = '' }) => !/^[\w-]+$/.test(id)).map(() => 'An id is bad.'),
		...questions
			.filter(({ attributes: { options: own = [] } }) => new Set(own).size < own.length)
			.map(() => 'Two options are alike.'),
		...options.filter((one) => /^none$/i.test(one)).map(() => 'GitHub keeps “None” for itself.'),
		...several.filter((one) => one.includes(', ')).map((one) => `“${one}” reads as two answers.`),
	];
}

describe('the issue forms', () => {
	test.each(Object.entries(issueForms()))('in %s are such as GitHub takes', (_, yaml) => {
		expect(faults(yaml)).toEqual([]);
	});

	test.each([
		['Uploads, and deletions', 'reads as two answers'],
		['None', 'keeps “None” for itself'],
	])('could not offer a component called %s', (name, fault) => {
		const [form] = allForms([{ id: 'x', name }]);
		expect(form && faults(formYaml(form)).join()).toContain(fault);
	});

	test('keep a name that YAML 1.1 takes for something else as it is', () => {
		const [form] = allForms([
			{ id: 'x', name: 'Off' },
			{ id: 'y', name: '12:30' },
		]);
		expect(form && formYaml(form)).toMatch(/- ["']Off["']\n\s+- ["']12:30["']\n/);
	});
});

import type { ComponentStatus } from '../../schema/component-schema.ts';
import type { OfferedComponent, Question } from './issue-form.ts';

/** A question that gives every component it names one status. */
export interface ComponentQuestion {
	readonly id: string;
	readonly label: string;
	readonly status: ComponentStatus;
}

/** A question to which any number of components is the answer. */
export function componentQuestion(
	{ id, label, status }: ComponentQuestion,
	components: readonly OfferedComponent[],
): Question {
	return {
		id,
		label,
		description: `These are given the status ${status}. Leave it empty if there are none.`,
		answer: { kind: 'many', options: components.map(({ name }) => name) },
		isRequired: false,
	};
}

/** The text that is published. */
export const messageQuestion: Question = {
	id: 'message',
	label: 'What are readers told?',
	description:
		'What users notice, what still works, and what they can do. A first word needs no cause. Markdown.',
	answer: { kind: 'text' },
	isRequired: true,
};

/** The promise of another word. */
export const promiseQuestion: Question = {
	id: 'next',
	label: 'When does the next word come?',
	description: 'A promise, which readers see. Leave it empty to promise nothing.',
	answer: { kind: 'line', placeholder: '30m, in 2 hours, 15:30' },
	isRequired: false,
};

/** The zone of every time in the form that names none. */
export const zoneQuestion: Question = {
	id: 'zone',
	label: 'In which zone are these times?',
	description:
		'UTC, or a name of the IANA database such as America/Los_Angeles or Europe/Berlin. A time may also carry its own: 14:05 -07:00.',
	answer: { kind: 'line', value: 'UTC' },
	isRequired: false,
};

/** How times are counted that are said from now. */
export const nowSentence =
	'“now” and “20m ago” are counted from the moment at which this form is sent, also if you edit it later.';

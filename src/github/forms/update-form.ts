import type { IssueForm, OfferedComponent } from './issue-form.ts';
import {
	type ComponentQuestion,
	componentQuestion,
	messageQuestion,
	nowSentence,
	promiseQuestion,
	zoneQuestion,
} from './shared-questions.ts';

/** Where an incident can stand, as the form offers it. */
export const statusOptions = {
	investigating: 'investigating: the cause is not known',
	identified: 'identified: the cause is known',
	monitoring: 'monitoring: a fix is in place',
	resolved: 'resolved: it is over',
} as const;

/** Which question says which status of components that have changed, best first. */
export const changeQuestions = [
	{ id: 'works', label: 'What works again?', status: 'operational' },
	{
		id: 'degraded',
		label: 'What is slow, or fails now and then, since now?',
		status: 'degraded_performance',
	},
	{ id: 'partial', label: 'What fails for some, or in part, since now?', status: 'partial_outage' },
	{ id: 'major', label: 'What does not work at all, since now?', status: 'major_outage' },
] as const satisfies readonly ComponentQuestion[];

/** The form for another word on an incident, and for the last one. */
export function updateForm(components: readonly OfferedComponent[]): IssueForm {
	return {
		file: 'update.yml',
		name: 'Update or resolve an incident',
		description: 'For staff: another word on an open incident, which becomes a pull request',
		title: 'Update of an incident',
		label: 'form: update',
		intro: `Sent by somebody with write access, this becomes a pull request, and a comment links to it. ${nowSentence} Do not use the headings of this form in your text.`,
		questions: [
			{
				id: 'incident',
				label: 'Which incident?',
				description: 'The name of its file without .md, or the address of its page on this site.',
				answer: { kind: 'line', placeholder: '2026-11-24-package-downloads-fail' },
				isRequired: true,
			},
			{
				id: 'status',
				label: 'Where do things stand?',
				description: 'Resolved also needs an end and a cause, below.',
				answer: { kind: 'one', options: Object.values(statusOptions) },
				isRequired: true,
			},
			messageQuestion,
			...changeQuestions.map((question) => componentQuestion(question, components)),
			promiseQuestion,
			{
				id: 'ended',
				label: 'If it is over, when did it end?',
				description: 'When users stopped feeling it, as precisely as you know it, or unknown.',
				answer: { kind: 'line', placeholder: 'now, 10m ago, 14:05, unknown' },
				isRequired: false,
			},
			{
				id: 'cause',
				label: 'If it is over, what was the cause?',
				description: 'A sentence, or unknown. Leave it empty if the file names it already.',
				answer: { kind: 'line', placeholder: 'unknown' },
				isRequired: false,
			},
			zoneQuestion,
		],
	};
}

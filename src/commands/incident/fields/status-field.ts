import { incidentStatuses } from '../../../schema/entry-schema.ts';
import type { Field } from '../form.ts';
import { choiceField } from './choice-field.ts';

type OpenStatus = Exclude<(typeof incidentStatuses)[number], 'resolved'>;

const hints: Readonly<Record<OpenStatus, string>> = {
	investigating: 'the cause is looked for',
	identified: 'the cause is known',
	monitoring: 'a fix is in place',
};

const isOver = {
	ok: false,
	message: '“resolved” is told by a verb of its own, which also asks for the end and the cause.',
	advice: 'Once there is a first word: node incident.mjs resolve <id>',
} as const;

/** Where an incident stands while it is open. */
export function openStatusField(given: string | undefined, usual?: string): Field<OpenStatus> {
	const statuses = incidentStatuses.filter((status) => status !== 'resolved');
	const field = choiceField({
		flag: `--status ${statuses.join('|')}`,
		given,
		question: 'Where do things stand?',
		choices: statuses.map((value) => ({ value, hint: hints[value] })),
		usual: statuses.find((status) => status === usual),
	});
	return {
		...field,
		read: (text) => (text !== '' && 'resolved'.startsWith(text) ? isOver : field.read(text)),
	};
}

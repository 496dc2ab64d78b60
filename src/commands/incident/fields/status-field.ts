import { incidentStatuses } from '../../../domain/incident/entry-schema.ts';
import type { Field } from '../form.ts';
import { choiceField } from './choice-field.ts';

type OpenStatus = Exclude<(typeof incidentStatuses)[number], 'resolved'>;

const hints: Readonly<Record<OpenStatus, string>> = {
	investigating: 'the cause is looked for',
	identified: 'the cause is known',
	monitoring: 'a fix is in place',
};

/** Where an incident stands while it is open. */
export function openStatusField(given: string | undefined, usual?: string): Field<OpenStatus> {
	const statuses = incidentStatuses.filter((status) => status !== 'resolved');
	return choiceField({
		flag: `--status ${statuses.join('|')}`,
		given,
		question: 'Where do things stand?',
		choices: statuses.map((value) => ({ value, hint: hints[value] })),
		usual: statuses.find((status) => status === usual),
	});
}

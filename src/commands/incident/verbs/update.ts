import type { Command } from 'commander';
import { openEntries } from '../../../authoring/open-entries.ts';
import { update } from '../../../authoring/verbs/incident.ts';
import type { Entry } from '../../../domain/incident/entry.ts';
import { latestUpdate } from '../../../domain/incident/updates.ts';
import { componentStatuses } from '../../../schema/component-schema.ts';
import { choiceField, openStatusField } from '../fields/choice-fields.ts';
import { componentsField, feltStatuses } from '../fields/components-field.ts';
import { entryField } from '../fields/entry-field.ts';
import { messageField } from '../fields/text-fields.ts';
import { nextUpdateField } from '../fields/time-fields.ts';
import type { Field } from '../form.ts';
import { collected, editEntry, updating } from '../verb.ts';

const example =
	'node incident.mjs update downloads-fail -s identified -m "A cache holds old files." -n 30m';

/** `incident update`: publishes another update of an open entry. */
export function updateCommand(): Command {
	const command = updating('update', 'tell more of what is open', example)
		.option('-s, --status <word>', 'investigating, identified or monitoring')
		.option('-c, --component <id:status>', 'a component that changed, and how it is now', collected)
		.option('-n, --next-update-by <time>', 'when the next word comes, such as 30m');
	return editEntry(command, {
		subject: 'Update',
		async collect({ form, session, options, args: [id] }) {
			const entry = await form.need(entryField(session, id, 'open entry', openEntries));
			const status = await form.need(statusField(entry, options.status));
			const components = await form.want(
				componentsField({
					given: options.component,
					question: 'Which components have changed? (Enter: none)',
					record: session.record,
					statuses:
						entry?.kind === 'maintenance' ? componentStatuses : ['operational', ...feltStatuses],
					isRequired: false,
				}),
			);
			const message = await form.need(messageField(session, options));
			const nextUpdateBy = await form.want(nextUpdateField(options.nextUpdateBy, session));
			return { ...form.complete({ entry, status, message }), components, nextUpdateBy };
		},
		prepare: (answers, { now: at }) => ({
			request: { ...answers, at },
			times: { at, 'next word by': answers.nextUpdateBy },
		}),
		edit: update,
	});
}

/** The status of the update. Maintenance begins by “maintenance start”, which asks for the time. */
function statusField(entry: Entry | undefined, given: string | undefined): Field<string> {
	if (entry?.kind !== 'maintenance')
		return openStatusField(given, entry && latestUpdate(entry).status);
	const last = latestUpdate(entry).status;
	const statuses = last === 'scheduled' ? ['scheduled'] : ['in_progress', 'verifying'];
	return choiceField({
		flag: `--status ${statuses.join('|')}`,
		given,
		question: 'Where does the work stand?',
		choices: statuses.map((value) => ({ value })),
		usual: last,
	});
}

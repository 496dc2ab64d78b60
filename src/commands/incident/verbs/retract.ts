import type { Command } from 'commander';
import { retract } from '../../../authoring/verbs/incident.ts';
import { lineSchema } from '../../../schema/text-schema.ts';
import { entryField } from '../fields/entry-field.ts';
import { lineField } from '../fields/text-fields.ts';
import { changing, editEntry, withId } from '../verb.ts';

const example = 'node incident.mjs retract downloads-fail --why "A probe of ours was at fault."';

/** `incident retract`: publishes that it was no incident; the file stays, and counts in no figure. */
export function retractCommand(): Command {
	const command = withId(changing('retract', 'say that something was a false alarm', example));
	return editEntry(command.option('--why <sentence>', 'why it was none'), {
		subject: 'Retract',
		async collect({ form, session, options, args: [id] }) {
			const entry = await form.need(
				entryField(session, id, 'entry that stands', ({ entries }) =>
					entries.filter(({ retracted }) => retracted === undefined),
				),
			);
			const why = await form.need(
				lineField({
					flag: '--why "<sentence>"',
					given: options.why,
					question: 'Why was it none?',
					schema: lineSchema,
					advice: 'Say in a sentence how it came to be told.',
				}),
			);
			return form.complete({ entry, why });
		},
		prepare: ({ why }, { now: at }) => ({ request: { at, why }, times: { at } }),
		edit: retract,
	});
}

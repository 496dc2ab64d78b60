import type { Command } from 'commander';
import { cancel } from '../../../../authoring/verbs/maintenance.ts';
import { messageField } from '../../fields/message-field.ts';
import { openForm } from '../../form.ts';
import { changing, type MessageOptions, withId, withMessage } from '../../options.ts';
import { publishEdit } from '../../publish-edit.ts';
import { openSession } from '../../session.ts';
import { timesOf } from '../../times.ts';
import { workField } from './step-fields.ts';

const example = 'node incident.mjs maintenance cancel database-move -m "The work is put off."';

/** `incident maintenance cancel`: the word that planned work is off. */
export function cancelCommand(): Command {
	return withId(withMessage(changing('cancel', 'say that planned work is off', example))).action(
		async (id: string | undefined, options: MessageOptions) => {
			const session = openSession(options);
			const form = openForm(session.asking);
			const asked = await form.need(workField(session, id));
			const said = await form.need(messageField(session, options));
			const { work, message } = form.complete({ work: asked, message: said });
			const request = { at: session.now, message };
			const deed = { subject: 'Cancel', times: timesOf({ at: session.now }) };
			await publishEdit(session, work, (source) => cancel(source, request), deed);
		},
	);
}

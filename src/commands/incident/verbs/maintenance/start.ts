import type { Command } from 'commander';
import { start } from '../../../../authoring/verbs/maintenance.ts';
import { messageField } from '../../fields/message-field.ts';
import { openForm } from '../../form.ts';
import { changing, type MessageOptions, withId, withMessage } from '../../options.ts';
import { publishEdit } from '../../publish-edit.ts';
import { openSession, type Session } from '../../session.ts';
import { timesOf } from '../../times.ts';
import { stepField, workField } from './step-fields.ts';

interface StartOptions extends MessageOptions {
	readonly from?: string;
}

const example = 'node incident.mjs maintenance start database-move --from now -m "It has begun."';

/** `incident maintenance start`: the word that planned work has begun. */
export function startCommand(): Command {
	return withId(withMessage(changing('start', 'say that planned work has begun', example)))
		.option('--from <time>', 'when it began')
		.action(async (id: string | undefined, options: StartOptions) => {
			const session = openSession(options);
			await tell(session, await ask(session, id, options));
		});
}

async function ask(session: Session, id: string | undefined, options: StartOptions) {
	const form = openForm(session.asking);
	const work = await form.need(workField(session, id));
	const question = 'When did the work begin?';
	const time = { flag: '--from <time>', given: options.from, question } as const;
	const from = await form.need(stepField(session, work, time));
	const message = await form.need(messageField(session, options));
	return form.complete({ work, from, message });
}

async function tell(session: Session, answers: Awaited<ReturnType<typeof ask>>): Promise<void> {
	const { now: at } = session;
	const { work, from, message } = answers;
	const request = { at, message, from: from.written };
	const deed = { subject: 'Start', times: timesOf({ began: from, at }) };
	await publishEdit(session, work, (source) => start(source, request), deed);
}

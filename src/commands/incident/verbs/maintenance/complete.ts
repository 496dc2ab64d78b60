import type { Command } from 'commander';
import { complete } from '../../../../authoring/verbs/maintenance.ts';
import { timesOf } from '../../echo.ts';
import { messageField } from '../../fields/text-fields.ts';
import { openForm } from '../../form.ts';
import { changing, type MessageOptions, withId, withMessage } from '../../options.ts';
import { publishEdit } from '../../publish.ts';
import { openSession, type Session } from '../../session.ts';
import { stepField, workField } from './maintenance.ts';

interface CompleteOptions extends MessageOptions {
	readonly from?: string;
	readonly to?: string;
}

const example =
	'node incident.mjs maintenance complete database-move --to "10m ago" -m "The database has moved."';

/** `incident maintenance complete`: the word that planned work is over. */
export function completeCommand(): Command {
	return withId(withMessage(changing('complete', 'say that planned work is over', example)))
		.option('--from <time>', 'when it began, where nobody has said so')
		.option('--to <time>', 'when it ended')
		.action(async (id: string | undefined, options: CompleteOptions) => {
			const session = openSession(options);
			await tell(session, await ask(session, id, options));
		});
}

async function ask(session: Session, id: string | undefined, options: CompleteOptions) {
	const form = openForm(session.asking);
	const work = await form.need(workField(session, id));
	const began = stepField(session, work, {
		flag: '--from <time>',
		given: options.from,
		question: 'When did the work begin? Nobody has said so.',
	});
	const isTold = work === undefined || work.actual !== undefined;
	const from = isTold ? await form.take(began) : await form.need(began);
	const ended = {
		flag: '--to <time>',
		given: options.to,
		question: 'When did the work end?',
	} as const;
	const to = await form.need(stepField(session, work, ended));
	const message = await form.need(messageField(session, options));
	return { ...form.complete({ work, to, message }), from };
}

async function tell(session: Session, answers: Awaited<ReturnType<typeof ask>>): Promise<void> {
	const { now: at } = session;
	const { work, from, to, message } = answers;
	const request = { at, message, from: from?.written, to: to.written };
	const deed = { subject: 'Complete', times: timesOf({ began: from, ended: to, at }) };
	await publishEdit(session, work, (source) => complete(source, request), deed);
}

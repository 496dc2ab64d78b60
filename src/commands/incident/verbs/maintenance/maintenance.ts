import type { Command } from 'commander';
import type { UnderstoodTime } from '../../../../authoring/typed-time/typed-time.ts';
import { cancel, start } from '../../../../authoring/verbs/maintenance.ts';
import type { Maintenance } from '../../../../domain/incident/entry.ts';
import { timesOf } from '../../echo.ts';
import { entryField, openMaintenance } from '../../fields/entry-field.ts';
import { messageField } from '../../fields/text-fields.ts';
import { timeField } from '../../fields/time-fields.ts';
import { type Field, openForm } from '../../form.ts';
import { changing, grouped, type MessageOptions, withId, withMessage } from '../../options.ts';
import { publishEdit } from '../../publish.ts';
import { openSession, readingOf, type Session } from '../../session.ts';
import { announceCommand } from './announce.ts';
import { completeCommand } from './complete.ts';
import { extendCommand } from './extend.ts';

interface StartOptions extends MessageOptions {
	readonly from?: string;
}

const startExample =
	'node incident.mjs maintenance start database-move --from now -m "It has begun."';

/** `incident maintenance start`: the word that planned work has begun. */
function startCommand(): Command {
	return withId(withMessage(changing('start', 'say that planned work has begun', startExample)))
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

const cancelExample =
	'node incident.mjs maintenance cancel database-move -m "The work is put off."';

/** `incident maintenance cancel`: the word that planned work is off. */
function cancelCommand(): Command {
	return withId(
		withMessage(changing('cancel', 'say that planned work is off', cancelExample)),
	).action(async (id: string | undefined, options: MessageOptions) => {
		const session = openSession(options);
		const form = openForm(session.asking);
		const asked = await form.need(workField(session, id));
		const said = await form.need(messageField(session, options));
		const { work, message } = form.complete({ work: asked, message: said });
		const request = { at: session.now, message };
		const deed = { subject: 'Cancel', times: timesOf({ at: session.now }) };
		await publishEdit(session, work, (source) => cancel(source, request), deed);
	});
}

/** Planned work that nobody has said to be over or off. */
export function workField(session: Session, given: string | undefined): Field<Maintenance> {
	const candidates = openMaintenance(session.record);
	return entryField<Maintenance>({ given, noun: 'open maintenance', candidates, session });
}

/** When a step of planned work was taken. */
interface StepTime {
	readonly flag: '--from <time>' | '--to <time>';
	readonly given: string | undefined;
	readonly question: string;
}

/** When a step of `work` was taken: now, where somebody just says yes. */
export function stepField(
	session: Session,
	work: Maintenance | undefined,
	time: StepTime,
): Field<UnderstoodTime> {
	const reading = readingOf(session, 'past', work?.zone);
	return timeField({ ...time, usual: 'now', reading, asking: session.asking });
}

/** `incident maintenance`: planned work, from its announcement to its end. */
export function maintenanceCommand(): Command {
	return grouped('maintenance', 'announce planned work, and say how it goes', [
		announceCommand(),
		startCommand(),
		extendCommand(),
		completeCommand(),
		cancelCommand(),
	]);
}

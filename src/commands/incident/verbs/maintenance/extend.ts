import type { Command } from 'commander';
import { extend } from '../../../../authoring/verbs/maintenance.ts';
import type { Maintenance } from '../../../../domain/incident/entry.ts';
import type { UncertainTime } from '../../../../time/uncertain-time.ts';
import { uncertainText } from '../../../../view/text/time-text.ts';
import { timesOf } from '../../echo.ts';
import { messageField } from '../../fields/text-fields.ts';
import { timeField } from '../../fields/time-fields.ts';
import { openForm } from '../../form.ts';
import { changing, type MessageOptions, withId, withMessage } from '../../options.ts';
import { publishEdit } from '../../publish.ts';
import { openSession, readingOf, type Session } from '../../session.ts';
import { workField } from './maintenance.ts';

interface ExtendOptions extends MessageOptions {
	readonly to?: string;
}

const example =
	'node incident.mjs maintenance extend database-move --to "in 2h" -m "It takes two hours more."';

/** `incident maintenance extend`: another end of the window, and why. */
export function extendCommand(): Command {
	return withId(withMessage(changing('extend', 'give planned work another end', example)))
		.option('--to <time>', 'when the window ends now')
		.action(async (id: string | undefined, options: ExtendOptions) => {
			const session = openSession(options);
			await tell(session, await ask(session, id, options));
		});
}

async function ask(session: Session, id: string | undefined, options: ExtendOptions) {
	const form = openForm(session.asking);
	const work = await form.need(workField(session, id));
	const to = await form.need(
		timeField({
			flag: '--to <time>',
			given: options.to,
			question: 'When does the window end now? (in 2h, 04:00)',
			reading: readingOf(session, 'coming', work?.zone),
			asking: session.asking,
		}),
	);
	const message = await form.need(messageField(session, options));
	return form.complete({ work, to, message });
}

async function tell(session: Session, answers: Awaited<ReturnType<typeof ask>>): Promise<void> {
	const { now: at } = session;
	const { work, to, message } = answers;
	const request = { at, message, to: to.written, note: noteOf(work, to.time) };
	const deed = { subject: 'Extend', times: timesOf({ to, at }) };
	await publishEdit(session, work, (source) => extend(source, request), deed);
}

/** What those hear who planned by the old end, in words that pages use for times. */
function noteOf({ scheduled }: Maintenance, to: UncertainTime): string {
	const now = uncertainText(to);
	return scheduled.to === 'unknown'
		? `No end had been planned; it is now ${now}.`
		: `The planned end was ${uncertainText(scheduled.to)}; it is now ${now}.`;
}

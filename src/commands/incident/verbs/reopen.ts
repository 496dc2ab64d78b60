import type { Command } from 'commander';
import { reopen } from '../../../authoring/verbs/incident.ts';
import { timesOf } from '../echo.ts';
import { openStatusField } from '../fields/choice-fields.ts';
import { componentsField, feltStatuses } from '../fields/components-field.ts';
import { entryField, resolvedIncidents } from '../fields/entry-field.ts';
import { messageField } from '../fields/text-fields.ts';
import { promised, promiseField, timeField } from '../fields/time-fields.ts';
import { openForm } from '../form.ts';
import { changing, collected, type MessageOptions, withId, withMessage } from '../options.ts';
import { publishEdit } from '../publish.ts';
import { openSession, readingOf, type Session } from '../session.ts';

interface ReopenOptions extends MessageOptions {
	readonly status?: string;
	readonly component?: string;
	readonly began?: string;
	readonly nextUpdateBy?: string;
}

const example =
	'node incident.mjs reopen downloads-fail -b "5m ago" -c package-downloads:major -m "Downloads fail again."';

/** `incident reopen`: the word that what was over is back. */
export function reopenCommand(): Command {
	return withId(withMessage(changing('reopen', 'say that a resolved incident is back', example)))
		.option('-c, --component <id:status>', 'a component and how it is; again for each', collected)
		.option('-b, --began <time>', 'when it began again, as precisely as it is known')
		.option('-s, --status <word>', 'investigating (usual), identified or monitoring')
		.option('-n, --next-by <time>', 'when the next word comes, such as 30m')
		.action(async (id: string | undefined, options: ReopenOptions) => {
			const session = openSession(options);
			await tell(session, await ask(session, id, options));
		});
}

async function ask(session: Session, id: string | undefined, options: ReopenOptions) {
	const { asking, record } = session;
	const form = openForm(asking);
	const candidates = resolvedIncidents(record);
	const entry = await form.need(
		entryField({ given: id, noun: 'resolved incident', candidates, session }),
	);
	const components = await form.need(
		componentsField({
			given: options.component,
			question: 'Which components are concerned now?',
			record,
			statuses: feltStatuses,
			isRequired: true,
		}),
	);
	const began = await form.need(
		timeField({
			flag: '--began <time>',
			given: options.began,
			question: 'When did it begin again? (20m ago, 14:05, about 14:00)',
			reading: readingOf(session, 'past', entry?.zone),
			usual: 'now',
			asking,
		}),
	);
	const status = await form.take(openStatusField(options.status));
	const message = await form.need(messageField(session, options));
	const nextUpdateBy = await form.want(promiseField(options.nextUpdateBy, session));
	return { ...form.complete({ entry, components, began, message }), status, nextUpdateBy };
}

async function tell(session: Session, answers: Awaited<ReturnType<typeof ask>>): Promise<void> {
	const { now: at } = session;
	const { entry, began, nextUpdateBy, ...told } = answers;
	const request = { ...told, at, began: began.written, nextUpdateBy: promised(nextUpdateBy) };
	const deed = { subject: 'Reopen', times: timesOf({ began, at, 'next word by': nextUpdateBy }) };
	await publishEdit(session, entry, (source) => reopen(source, request), deed);
}

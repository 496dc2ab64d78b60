import type { Command } from 'commander';
import { update } from '../../../authoring/verbs/incident.ts';
import type { Entry } from '../../../domain/incident/entry.ts';
import { latestUpdate } from '../../../domain/incident/updates.ts';
import { componentStatuses } from '../../../schema/component-schema.ts';
import { timesOf } from '../echo.ts';
import { choiceField, openStatusField } from '../fields/choice-fields.ts';
import { componentsField, feltStatuses } from '../fields/components-field.ts';
import { entryField, openEntries } from '../fields/entry-field.ts';
import { messageField } from '../fields/text-fields.ts';
import { promised, promiseField } from '../fields/time-fields.ts';
import { type Field, openForm } from '../form.ts';
import { changing, collected, type MessageOptions, withId, withMessage } from '../options.ts';
import { publishEdit } from '../publish.ts';
import { openSession, type Session } from '../session.ts';

interface UpdateOptions extends MessageOptions {
	readonly status?: string;
	readonly component?: string;
	readonly nextUpdateBy?: string;
}

const example =
	'node incident.mjs update downloads-fail -s identified -m "A cache holds old files." -n 30m';

/** `incident update`: another word on what is open. */
export function updateCommand(): Command {
	return withId(withMessage(changing('update', 'tell more of what is open', example)))
		.option('-s, --status <word>', 'investigating, identified or monitoring')
		.option('-c, --component <id:status>', 'a component that changed, and how it is now', collected)
		.option('-n, --next-by <time>', 'when the next word comes, such as 30m')
		.action(async (id: string | undefined, options: UpdateOptions) => {
			const session = openSession(options);
			await tell(session, await ask(session, id, options));
		});
}

async function ask(session: Session, id: string | undefined, options: UpdateOptions) {
	const { asking, record } = session;
	const form = openForm(asking);
	const candidates = openEntries(record);
	const entry = await form.need(entryField({ given: id, noun: 'open entry', candidates, session }));
	const status = await form.need(statusField(entry, options.status));
	const components = await form.want(
		componentsField({
			given: options.component,
			question: 'Which components have changed? (Enter: none)',
			record,
			statuses:
				entry?.kind === 'maintenance' ? componentStatuses : ['operational', ...feltStatuses],
			isRequired: false,
		}),
	);
	const message = await form.need(messageField(session, options));
	const nextUpdateBy = await form.want(promiseField(options.nextUpdateBy, session));
	return { ...form.complete({ entry, status, message }), components, nextUpdateBy };
}

/** Planned work begins by “maintenance start”, which says when; an update tells how it goes on. */
function statusField(entry: Entry | undefined, given: string | undefined): Field<string> {
	if (entry?.kind !== 'maintenance')
		return openStatusField(given, entry && latestUpdate(entry).status);
	const last = latestUpdate(entry).status;
	const begun = last === 'scheduled' ? ['scheduled'] : ['in_progress', 'verifying'];
	return choiceField({
		flag: `--status ${begun.join('|')}`,
		given,
		question: 'Where does the work stand?',
		choices: begun.map((value) => ({ value })),
		usual: last,
	});
}

async function tell(session: Session, answers: Awaited<ReturnType<typeof ask>>): Promise<void> {
	const { now: at } = session;
	const { entry, nextUpdateBy, ...told } = answers;
	const request = { ...told, at, nextUpdateBy: promised(nextUpdateBy) };
	const times = timesOf({ at, 'next word by': nextUpdateBy });
	const deed = { subject: 'Update', times };
	await publishEdit(session, entry, (source) => update(source, request), deed);
}

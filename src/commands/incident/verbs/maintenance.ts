import type { Command } from 'commander';
import { openMaintenance } from '../../../authoring/open-entries.ts';
import { formatEnd } from '../../../authoring/typed-time/describe-time.ts';
import type { TypedTime } from '../../../authoring/typed-time/typed-time.ts';
import { cancel, complete, extend, start } from '../../../authoring/verbs/maintenance.ts';
import { announce, zoneToName } from '../../../authoring/verbs/new-entry.ts';
import type { Maintenance } from '../../../domain/incident/entry.ts';
import type { UncertainTime } from '../../../time/uncertain-time.ts';
import { uncertainText } from '../../../view/text/time-text.ts';
import { impactField } from '../fields/choice-fields.ts';
import { componentsField, feltStatuses } from '../fields/components-field.ts';
import { entryField } from '../fields/entry-field.ts';
import { messageField, slugOrTitle, titleField } from '../fields/text-fields.ts';
import { timeField, timesIn, windowEndField } from '../fields/time-fields.ts';
import type { Field } from '../form.ts';
import type { Session } from '../session.ts';
import {
	changing,
	collected,
	createEntry,
	editEntry,
	grouped,
	updating,
	withMessage,
} from '../verb.ts';

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

const announceExample =
	'node incident.mjs maintenance announce "Move of the database" -c search:under --from "tomorrow 02:00" --to "tomorrow 04:00" -i none -m "Search may be slow."';

/** `incident maintenance announce`: planned work, before it begins. */
function announceCommand(): Command {
	const command = withMessage(changing('announce', 'announce planned work', announceExample))
		.argument('[title]', 'what is done, in 5 to 90 characters; no date, no status')
		.option(
			'-c, --component <id:status>',
			'a component and how it will be; again for each',
			collected,
		)
		.option('-i, --impact <word>', 'none, minor, major or critical')
		.option('--from <time>', 'when the window begins')
		.option('--to <time>', 'when the window ends: a time, “for 2h”, or unknown')
		.option('--slug <words>', 'words of the file’s name (usual: those of the title)');
	return createEntry(command, {
		subject: 'Announce',
		async collect({ form, session, options, args: [given] }) {
			const question = 'What is going to be done? (title)';
			const title = await form.need(titleField(session, given, question));
			const slug = await slugOrTitle(form, options.slug, title);
			const components = await form.need(
				componentsField({
					given: options.component,
					question: 'Which components are concerned?',
					record: session.record,
					statuses: ['under_maintenance', ...feltStatuses],
					isRequired: true,
				}),
			);
			const states = (components ?? []).map(({ status }) => status);
			const impact = await form.need(impactField(options.impact, states));
			const coming = timesIn(session, 'coming', session.zone);
			const from = await form.need(
				timeField({
					flag: '--from <time>',
					given: options.from,
					question: 'When does the window begin? (tomorrow 02:00)',
					...coming,
				}),
			);
			const end = {
				flag: '--to <time>',
				given: options.to,
				question: 'When does the window end? (04:00, for 2h, unknown)',
				...coming,
			};
			const to = await form.need(windowEndField(end, from));
			const message = await form.need(messageField(session, options));
			return { ...form.complete({ title, components, impact, from, to, message }), slug };
		},
		prepare({ from, to, ...answers }, { now: at, zone }) {
			const window = { from: from.written, to: formatEnd(to) };
			const named = zoneToName(zone, [window.from, window.to]);
			return { request: { ...answers, ...window, at, zone: named }, times: { from, to, at } };
		},
		create: announce,
	});
}

const startExample =
	'node incident.mjs maintenance start database-move --from now -m "It has begun."';

/** `incident maintenance start`: publishes that planned work has begun. */
function startCommand(): Command {
	const command = updating('start', 'say that planned work has begun', startExample).option(
		'--from <time>',
		'when it began',
	);
	return editEntry(command, {
		subject: 'Start',
		async collect({ form, session, options, args: [id] }) {
			const entry = await form.need(maintenanceField(session, id));
			const question = 'When did the work begin?';
			const from = await form.need(
				stepField(session, entry, '--from <time>', options.from, question),
			);
			const message = await form.need(messageField(session, options));
			return form.complete({ entry, from, message });
		},
		prepare: ({ from, message }, { now: at }) => ({
			request: { at, message, from: from.written },
			times: { began: from, at },
		}),
		edit: start,
	});
}

const extendExample =
	'node incident.mjs maintenance extend database-move --to "in 2h" -m "It takes two hours more."';

/** `incident maintenance extend`: moves the end of the window, and adds a correction. */
function extendCommand(): Command {
	const command = updating('extend', 'give planned work another end', extendExample).option(
		'--to <time>',
		'when the window ends now',
	);
	return editEntry(command, {
		subject: 'Extend',
		async collect({ form, session, options, args: [id] }) {
			const entry = await form.need(maintenanceField(session, id));
			const to = await form.need(
				timeField({
					flag: '--to <time>',
					given: options.to,
					question: 'When does the window end now? (in 2h, 04:00)',
					...timesIn(session, 'coming', entry?.zone),
				}),
			);
			const message = await form.need(messageField(session, options));
			return form.complete({ entry, to, message });
		},
		prepare: ({ entry, to, message }, { now: at }) => ({
			request: { at, message, to: to.written, note: noteOf(entry, to.time) },
			times: { to, at },
		}),
		edit: extend,
	});
}

/** The correction for those who planned by the old end, with times as pages show them. */
function noteOf({ scheduled }: Maintenance, to: UncertainTime): string {
	const now = uncertainText(to);
	return scheduled.to === 'unknown'
		? `No end had been planned; it is now ${now}.`
		: `The planned end was ${uncertainText(scheduled.to)}; it is now ${now}.`;
}

const completeExample =
	'node incident.mjs maintenance complete database-move --to "10m ago" -m "The database has moved."';

/** `incident maintenance complete`: publishes that planned work is over. */
function completeCommand(): Command {
	const command = updating('complete', 'say that planned work is over', completeExample)
		.option('--from <time>', 'when it began, where nobody has said so')
		.option('--to <time>', 'when it ended');
	return editEntry(command, {
		subject: 'Complete',
		async collect({ form, session, options, args: [id] }) {
			const entry = await form.need(maintenanceField(session, id));
			const question = 'When did the work begin? Nobody has said so.';
			const began = stepField(session, entry, '--from <time>', options.from, question);
			const isStarted = entry === undefined || entry.actual !== undefined;
			const from = isStarted ? await form.take(began) : await form.need(began);
			const to = await form.need(
				stepField(session, entry, '--to <time>', options.to, 'When did the work end?'),
			);
			const message = await form.need(messageField(session, options));
			return { ...form.complete({ entry, to, message }), from };
		},
		prepare: ({ from, to, message }, { now: at }) => ({
			request: { at, message, from: from?.written, to: to.written },
			times: { began: from, ended: to, at },
		}),
		edit: complete,
	});
}

const cancelExample =
	'node incident.mjs maintenance cancel database-move -m "The work is put off."';

/** `incident maintenance cancel`: publishes that planned work is off. */
function cancelCommand(): Command {
	return editEntry(updating('cancel', 'say that planned work is off', cancelExample), {
		subject: 'Cancel',
		async collect({ form, session, options, args: [id] }) {
			const entry = await form.need(maintenanceField(session, id));
			const message = await form.need(messageField(session, options));
			return form.complete({ entry, message });
		},
		prepare: ({ message }, { now: at }) => ({ request: { at, message }, times: { at } }),
		edit: cancel,
	});
}

/** Maintenance that is neither completed nor cancelled. */
function maintenanceField(session: Session, given: string | undefined): Field<Maintenance> {
	return entryField(session, given, 'open maintenance', openMaintenance);
}

/** When a step of `entry` was taken: now, where somebody just presses Enter. */
function stepField(
	session: Session,
	entry: Maintenance | undefined,
	flag: '--from <time>' | '--to <time>',
	given: string | undefined,
	question: string,
): Field<TypedTime> {
	return timeField({
		flag,
		given,
		question,
		usual: 'now',
		...timesIn(session, 'past', entry?.zone),
	});
}

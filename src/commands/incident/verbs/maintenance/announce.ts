import type { Command } from 'commander';
import { zoneToName } from '../../../../authoring/new-file.ts';
import { announce } from '../../../../authoring/verbs/new-entry.ts';
import { timesOf, writtenEnd } from '../../echo.ts';
import { impactField } from '../../fields/choice-fields.ts';
import { componentsField, feltStatuses } from '../../fields/components-field.ts';
import { messageField, slugOrTitle, titleField } from '../../fields/text-fields.ts';
import { timeField, windowEndField } from '../../fields/time-fields.ts';
import { openForm } from '../../form.ts';
import { changing, collected, type MessageOptions, withMessage } from '../../options.ts';
import { publishNew } from '../../publish.ts';
import { openSession, readingOf, type Session } from '../../session.ts';

interface AnnounceOptions extends MessageOptions {
	readonly impact?: string;
	readonly component?: string;
	readonly from?: string;
	readonly to?: string;
	readonly slug?: string;
}

const example =
	'node incident.mjs maintenance announce "Move of the database" -c search:under --from "tomorrow 02:00" --to "tomorrow 04:00" -i none -m "Search may be slow."';

/** `incident maintenance announce`: planned work, before it begins. */
export function announceCommand(): Command {
	return withMessage(changing('announce', 'announce planned work', example))
		.argument('[title]', 'what is done, in 5 to 90 characters; no date, no status')
		.option(
			'-c, --component <id:status>',
			'a component and how it will be; again for each',
			collected,
		)
		.option('-i, --impact <word>', 'none, minor, major or critical')
		.option('--from <time>', 'when the window begins')
		.option('--to <time>', 'when the window ends: a time, “for 2h”, or unknown')
		.option('--slug <words>', 'words of the file’s name (usual: those of the title)')
		.action(async (title: string | undefined, options: AnnounceOptions) => {
			const session = openSession(options);
			await tell(session, await ask(session, title, options));
		});
}

async function ask(session: Session, given: string | undefined, options: AnnounceOptions) {
	const { asking, record } = session;
	const form = openForm(asking);
	const title = await form.need(titleField(session, given, 'What is going to be done? (title)'));
	const slug = await slugOrTitle(form, options.slug, title);
	const components = await form.need(
		componentsField({
			given: options.component,
			question: 'Which components are concerned?',
			record,
			statuses: ['under_maintenance', ...feltStatuses],
			isRequired: true,
		}),
	);
	const states = (components ?? []).map(({ status }) => status);
	const impact = await form.need(impactField(options.impact, states));
	const window = { reading: readingOf(session, 'coming', session.zone), asking };
	const from = await form.need(
		timeField({
			flag: '--from <time>',
			given: options.from,
			question: 'When does the window begin? (tomorrow 02:00)',
			...window,
		}),
	);
	const to = await form.need(
		windowEndField(
			{
				flag: '--to <time>',
				given: options.to,
				question: 'When does the window end? (04:00, for 2h, unknown)',
				...window,
			},
			from,
		),
	);
	const message = await form.need(messageField(session, options));
	return { ...form.complete({ title, components, impact, from, to, message }), slug };
}

async function tell(session: Session, answers: Awaited<ReturnType<typeof ask>>): Promise<void> {
	const { now: at, taken, zone } = session;
	const window = { from: answers.from.written, to: writtenEnd(answers.to) };
	const request = { ...answers, ...window, at, zone: zoneToName(zone, [window.from, window.to]) };
	const times = timesOf({ from: answers.from, to: answers.to, at });
	await publishNew(session, announce(request, taken), { subject: 'Announce', times });
}

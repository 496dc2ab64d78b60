import type { Command } from 'commander';
import { zoneToName } from '../../../authoring/new-file.ts';
import { newIncident } from '../../../authoring/verbs/new-entry.ts';
import { timesOf } from '../echo.ts';
import { impactField, openStatusField } from '../fields/choice-fields.ts';
import { componentsField, feltStatuses } from '../fields/components-field.ts';
import { scopeField, workaroundField } from '../fields/spare-fields.ts';
import { messageField, slugOrTitle, titleField } from '../fields/text-fields.ts';
import {
	detectedFrom,
	type DetectedOptions,
	promised,
	promiseField,
	timeField,
} from '../fields/time-fields.ts';
import { type Form, openForm } from '../form.ts';
import { changing, collected, type MessageOptions, withMessage } from '../options.ts';
import { publishNew } from '../publish.ts';
import { openSession, readingOf, type Session } from '../session.ts';

interface NewOptions extends MessageOptions, DetectedOptions {
	readonly impact?: string;
	readonly component?: string;
	readonly began?: string;
	readonly nextUpdateBy?: string;
	readonly status?: string;
	readonly scope?: string;
	readonly workaround?: string;
	readonly slug?: string;
}

const example =
	'node incident.mjs new "Downloads fail" -c package-downloads:major -i major -b "20m ago" -m "Installing fails."';

/** `incident new`: the first notice of an incident. */
export function newCommand(): Command {
	return withMessage(changing('new', 'publish the first notice of an incident', example))
		.argument('[title]', 'what users notice, in 5 to 90 characters; no date, status or cause')
		.option('-c, --component <id:status>', 'a component and how it is; again for each', collected)
		.option('-i, --impact <word>', 'none, minor, major or critical')
		.option('-b, --began <time>', 'when it began, as precisely as it is known')
		.option('-n, --next-by <time>', 'when the next word comes, such as 30m')
		.option('-s, --status <word>', 'investigating (usual), identified or monitoring')
		.option('--scope <text>', 'whom it concerns: clients, versions, regions or packages')
		.option('--workaround <text>', 'what users can do meanwhile, as Markdown')
		.option('--detected <time>', 'when it was noticed')
		.option('--detected-by <who>', 'probe, staff or user')
		.option('--slug <words>', 'words of the file’s name (usual: those of the title)')
		.action(async (title: string | undefined, options: NewOptions) => {
			const session = openSession(options);
			await tell(session, await ask(session, title, options));
		});
}

async function ask(session: Session, given: string | undefined, options: NewOptions) {
	const { asking, record } = session;
	const form = openForm(asking);
	const title = await form.need(titleField(session, given, 'What do users notice? (title)'));
	const slug = await slugOrTitle(form, options.slug, title);
	const components = await form.need(
		componentsField({
			given: options.component,
			question: 'Which components are concerned?',
			record,
			statuses: feltStatuses,
			isRequired: true,
		}),
	);
	const statuses = (components ?? []).map(({ status }) => status);
	const impact = await form.need(impactField(options.impact, statuses));
	const began = await form.need(
		timeField({
			flag: '--began <time>',
			given: options.began,
			question: 'When did it begin? (now, 20m ago, 14:05, about 14:00)',
			reading: readingOf(session, 'past', session.zone),
			asking,
		}),
	);
	const spare = await takeSpare(form, session, options);
	const message = await form.need(messageField(session, options));
	const nextUpdateBy = await form.want(promiseField(options.nextUpdateBy, session));
	return {
		...form.complete({ title, components, impact, began, message }),
		...spare,
		slug,
		nextUpdateBy,
	};
}

/** What is taken where it is given, and never asked for. */
async function takeSpare(form: Form, session: Session, options: NewOptions) {
	return {
		status: await form.take(openStatusField(options.status)),
		detected: await detectedFrom(form, session, options),
		scope: await form.take(scopeField(options.scope)),
		workaround: await form.take(workaroundField(options.workaround)),
	};
}

async function tell(session: Session, answers: Awaited<ReturnType<typeof ask>>): Promise<void> {
	const { now: at, taken } = session;
	const { began, detected, nextUpdateBy, ...told } = answers;
	const request = {
		...told,
		at,
		began: began.written,
		nextUpdateBy: promised(nextUpdateBy),
		detected: detected.at && detected.by && { at: detected.at.written, by: detected.by },
		zone: zoneToName(session.zone, [began.written, detected.at?.written ?? began.written]),
	};
	const times = timesOf({ began, detected: detected.at, at, 'next word by': nextUpdateBy });
	await publishNew(session, newIncident(request, taken), { subject: 'Declare', times });
}

import type { Command } from 'commander';
import { newIncident, zoneToName } from '../../../authoring/verbs/new-entry.ts';
import { impactField, openStatusField } from '../fields/choice-fields.ts';
import { componentsField, feltStatuses } from '../fields/components-field.ts';
import {
	messageField,
	scopeField,
	slugOrTitle,
	titleField,
	workaroundField,
} from '../fields/text-fields.ts';
import {
	detectedFrom,
	type DetectedOptions,
	nextUpdateField,
	timeField,
} from '../fields/time-fields.ts';
import { type Form } from '../form.ts';
import { type Session, timeContext } from '../session.ts';
import {
	changing,
	collected,
	createEntry,
	type MessageOptions,
	type VerbInput,
	withMessage,
} from '../verb.ts';

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

/** `incident new`: publishes a new incident. */
export function newCommand(): Command {
	const command = withMessage(changing('new', 'publish the first notice of an incident', example))
		.argument('[title]', 'what users notice, in 5 to 90 characters; no date, status or cause')
		.option('-c, --component <id:status>', 'a component and how it is; again for each', collected)
		.option('-i, --impact <word>', 'none, minor, major or critical')
		.option('-b, --began <time>', 'when it began, as precisely as it is known')
		.option('-n, --next-update-by <time>', 'when the next word comes, such as 30m')
		.option('-s, --status <word>', 'investigating (usual), identified or monitoring')
		.option('--scope <text>', 'whom it concerns: clients, versions, regions or packages')
		.option('--workaround <text>', 'what users can do meanwhile, as Markdown')
		.option('--detected <time>', 'when it was noticed')
		.option('--detected-by <who>', 'probe, staff or user')
		.option('--slug <words>', 'words of the file’s name (usual: those of the title)');
	return createEntry(command, {
		subject: 'Declare',
		collect,
		prepare: ({ began, detected, ...answers }, { now: at, zone }) => ({
			request: {
				...answers,
				at,
				began: began.written,
				detected: detected.at && detected.by && { at: detected.at.written, by: detected.by },
				zone: zoneToName(zone, [began.written, detected.at?.written ?? began.written]),
			},
			times: { began, detected: detected.at, at, 'next word by': answers.nextUpdateBy },
		}),
		create: newIncident,
	});
}

async function collect({ form, session, options, args: [given] }: VerbInput<NewOptions>) {
	const { interaction, record } = session;
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
			context: timeContext(session, 'past', session.zone),
			interaction,
		}),
	);
	const optional = await takeOptional(form, session, options);
	const message = await form.need(messageField(session, options));
	const nextUpdateBy = await form.want(nextUpdateField(options.nextUpdateBy, session));
	return {
		...form.complete({ title, components, impact, began, message }),
		...optional,
		slug,
		nextUpdateBy,
	};
}

/** Reads what is never asked for. */
async function takeOptional(form: Form, session: Session, options: NewOptions) {
	return {
		status: await form.take(openStatusField(options.status)),
		detected: await detectedFrom(form, session, options),
		scope: await form.take(scopeField(options.scope)),
		workaround: await form.take(workaroundField(options.workaround)),
	};
}

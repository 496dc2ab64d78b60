import type { Command } from 'commander';
import { newIncident, zoneToName } from '../../../authoring/verbs/new-entry.ts';
import { lineSchema, markdownSchema } from '../../../schema/text-schema.ts';
import { impactField, openStatusField } from '../fields/choice-fields.ts';
import { componentsField, feltStatuses } from '../fields/components-field.ts';
import {
	lineField,
	messageField,
	slugOrTitle,
	textField,
	titleField,
} from '../fields/text-fields.ts';
import { detectedFrom, nextUpdateField, timeField, timesIn } from '../fields/time-fields.ts';
import type { Form } from '../form.ts';
import type { Session } from '../session.ts';
import { changing, collected, createEntry, type Options, withMessage } from '../verb.ts';

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
		async collect({ form, session, options, args: [given] }) {
			const title = await form.need(titleField(session, given, 'What do users notice? (title)'));
			const slug = await slugOrTitle(form, options.slug, title);
			const components = await form.need(
				componentsField({
					given: options.component,
					question: 'Which components are concerned?',
					record: session.record,
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
					...timesIn(session, 'past', session.zone),
				}),
			);
			const optional = await takeOptional(form, session, options);
			const message = await form.need(messageField(session, options));
			const nextUpdateBy = await form.want(nextUpdateField(options.nextUpdateBy, session));
			const needed = form.complete({ title, components, impact, began, message });
			return { ...needed, ...optional, slug, nextUpdateBy };
		},
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

/** Reads what is never asked for. */
async function takeOptional(form: Form, session: Session, options: Options) {
	const scope = lineField({
		flag: '--scope <text>',
		given: options.scope,
		question: 'Whom does it concern?',
		schema: lineSchema,
		advice: 'Say on one line which clients, versions, regions or packages are concerned.',
	});
	const workaround = textField({
		flag: '--workaround <text>',
		given: options.workaround,
		question: 'What can users do meanwhile?',
		schema: markdownSchema,
		advice: 'Say what users can do until it works again.',
	});
	return {
		status: await form.take(openStatusField(options.status)),
		detected: await detectedFrom(form, session, options),
		scope: await form.take(scope),
		workaround: await form.take(workaround),
	};
}

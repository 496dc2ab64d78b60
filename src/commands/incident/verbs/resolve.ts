import type { Command } from 'commander';
import { openIncidents, resolvedIncidents } from '../../../authoring/open-entries.ts';
import { formatEnd } from '../../../authoring/typed-time/describe-time.ts';
import { reopen, resolve } from '../../../authoring/verbs/incident.ts';
import { lineSchema } from '../../../schema/text-schema.ts';
import { openStatusField } from '../fields/choice-fields.ts';
import { componentsField, feltStatuses } from '../fields/components-field.ts';
import { entryField } from '../fields/entry-field.ts';
import { lineField, messageField } from '../fields/text-fields.ts';
import { endField, nextUpdateField, timeField, timesIn } from '../fields/time-fields.ts';
import { collected, editEntry, updating } from '../verb.ts';

const resolveExample =
	'node incident.mjs resolve downloads-fail -e "10m ago" --cause "A cache held old files." -m "Downloads work again."';

/** `incident resolve`: publishes that an incident is over. */
export function resolveCommand(): Command {
	const command = updating('resolve', 'say that an incident is over', resolveExample)
		.option('-e, --ended <time>', 'when impact ended, as precisely as it is known, or unknown')
		.option('--cause <sentence>', 'what was the cause, or unknown');
	return editEntry(command, {
		subject: 'Resolve',
		async collect({ form, session, options, args: [id] }) {
			const entry = await form.need(entryField(session, id, 'open incident', openIncidents));
			const ended = await form.need(
				endField({
					flag: '--ended <time>|unknown',
					given: options.ended,
					question: 'When did impact end? (10m ago, 14:05, unknown)',
					...timesIn(session, 'past', entry?.zone),
					usual: 'now',
				}),
			);
			const field = lineField({
				flag: '--cause "<sentence>"|unknown',
				given: options.cause,
				question: 'What was the cause?',
				schema: lineSchema,
				advice: 'Write a sentence, or unknown.',
				usual: 'unknown',
			});
			const cause = entry?.cause === undefined ? await form.need(field) : await form.take(field);
			const message = await form.need(messageField(session, options));
			return { ...form.complete({ entry, ended, message }), cause };
		},
		prepare: ({ ended, cause, message }, { now: at }) => ({
			request: { at, message, cause, mitigated: formatEnd(ended) },
			times: { ended, at },
		}),
		edit: resolve,
	});
}

const reopenExample =
	'node incident.mjs reopen downloads-fail -b "5m ago" -c package-downloads:major -m "Downloads fail again."';

/** `incident reopen`: publishes that a resolved incident is back. */
export function reopenCommand(): Command {
	const command = updating('reopen', 'say that a resolved incident is back', reopenExample)
		.option('-c, --component <id:status>', 'a component and how it is; again for each', collected)
		.option('-b, --began <time>', 'when it began again, as precisely as it is known')
		.option('-s, --status <word>', 'investigating (usual), identified or monitoring')
		.option('-n, --next-update-by <time>', 'when the next word comes, such as 30m');
	return editEntry(command, {
		subject: 'Reopen',
		async collect({ form, session, options, args: [id] }) {
			const entry = await form.need(
				entryField(session, id, 'resolved incident', resolvedIncidents),
			);
			const components = await form.need(
				componentsField({
					given: options.component,
					question: 'Which components are concerned now?',
					record: session.record,
					statuses: feltStatuses,
					isRequired: true,
				}),
			);
			const began = await form.need(
				timeField({
					flag: '--began <time>',
					given: options.began,
					question: 'When did it begin again? (20m ago, 14:05, about 14:00)',
					...timesIn(session, 'past', entry?.zone),
					usual: 'now',
				}),
			);
			const status = await form.take(openStatusField(options.status));
			const message = await form.need(messageField(session, options));
			const nextUpdateBy = await form.want(nextUpdateField(options.nextUpdateBy, session));
			return { ...form.complete({ entry, components, began, message }), status, nextUpdateBy };
		},
		prepare: ({ began, ...answers }, { now: at }) => ({
			request: { ...answers, at, began: began.written },
			times: { began, at, 'next word by': answers.nextUpdateBy },
		}),
		edit: reopen,
	});
}

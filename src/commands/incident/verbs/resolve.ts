import type { Command } from 'commander';
import { openIncidents, resolvedIncidents } from '../../../authoring/open-entries.ts';
import { formatEnd } from '../../../authoring/typed-time/describe-time.ts';
import { reopen, resolve } from '../../../authoring/verbs/incident.ts';
import { lineSchema } from '../../../schema/text-schema.ts';
import { openStatusField } from '../fields/choice-fields.ts';
import { componentsField, feltStatuses } from '../fields/components-field.ts';
import { entryField } from '../fields/entry-field.ts';
import { lineField, messageField } from '../fields/text-fields.ts';
import { endField, nextUpdateField, timeField } from '../fields/time-fields.ts';
import { timeContext } from '../session.ts';
import { collected, editEntry, type MessageOptions, updating, type VerbInput } from '../verb.ts';

interface ResolveOptions extends MessageOptions {
	readonly ended?: string;
	readonly cause?: string;
}

const resolveExample =
	'node incident.mjs resolve downloads-fail -e "10m ago" --cause "A cache held old files." -m "Downloads work again."';

/** `incident resolve`: publishes that an incident is over. */
export function resolveCommand(): Command {
	const command = updating('resolve', 'say that an incident is over', resolveExample)
		.option('-e, --ended <time>', 'when impact ended, as precisely as it is known, or unknown')
		.option('--cause <sentence>', 'what was the cause, or unknown');
	return editEntry(command, {
		subject: 'Resolve',
		collect: collectResolution,
		prepare: ({ ended, cause, message }, { now: at }) => ({
			request: { at, message, cause, mitigated: formatEnd(ended) },
			times: { ended, at },
		}),
		edit: resolve,
	});
}

async function collectResolution({
	form,
	session,
	options,
	args: [id],
}: VerbInput<ResolveOptions>) {
	const { interaction, record } = session;
	const candidates = openIncidents(record);
	const entry = await form.need(
		entryField({ given: id, noun: 'open incident', candidates, session }),
	);
	const ended = await form.need(
		endField({
			flag: '--ended <time>|unknown',
			given: options.ended,
			question: 'When did impact end? (10m ago, 14:05, unknown)',
			context: timeContext(session, 'past', entry?.zone),
			usual: 'now',
			interaction,
		}),
	);
	const field = causeField(options.cause);
	const cause = entry?.cause === undefined ? await form.need(field) : await form.take(field);
	const message = await form.need(messageField(session, options));
	return { ...form.complete({ entry, ended, message }), cause };
}

function causeField(given: string | undefined) {
	return lineField({
		flag: '--cause "<sentence>"|unknown',
		given,
		question: 'What was the cause?',
		schema: lineSchema,
		advice: 'Write a sentence, or unknown.',
		usual: 'unknown',
	});
}

interface ReopenOptions extends MessageOptions {
	readonly status?: string;
	readonly component?: string;
	readonly began?: string;
	readonly nextUpdateBy?: string;
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
		collect: collectReopening,
		prepare: ({ began, ...answers }, { now: at }) => ({
			request: { ...answers, at, began: began.written },
			times: { began, at, 'next word by': answers.nextUpdateBy },
		}),
		edit: reopen,
	});
}

async function collectReopening({ form, session, options, args: [id] }: VerbInput<ReopenOptions>) {
	const { interaction, record } = session;
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
			context: timeContext(session, 'past', entry?.zone),
			usual: 'now',
			interaction,
		}),
	);
	const status = await form.take(openStatusField(options.status));
	const message = await form.need(messageField(session, options));
	const nextUpdateBy = await form.want(nextUpdateField(options.nextUpdateBy, session));
	return { ...form.complete({ entry, components, began, message }), status, nextUpdateBy };
}

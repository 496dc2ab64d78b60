import type { Command } from 'commander';
import { resolve } from '../../../authoring/verbs/incident.ts';
import { lineSchema } from '../../../schema/text-schema.ts';
import { timesOf, writtenEnd } from '../echo.ts';
import { entryField, openIncidents } from '../fields/entry-field.ts';
import { lineField, messageField } from '../fields/text-fields.ts';
import { endField } from '../fields/time-fields.ts';
import { openForm } from '../form.ts';
import { changing, type MessageOptions, withId, withMessage } from '../options.ts';
import { publishEdit } from '../publish.ts';
import { openSession, readingOf, type Session } from '../session.ts';

interface ResolveOptions extends MessageOptions {
	readonly ended?: string;
	readonly cause?: string;
}

const example =
	'node incident.mjs resolve downloads-fail -e "10m ago" --cause "A cache held old files." -m "Downloads work again."';

/** `incident resolve`: the word that an incident is over. */
export function resolveCommand(): Command {
	return withId(withMessage(changing('resolve', 'say that an incident is over', example)))
		.option('-e, --ended <time>', 'when impact ended, as precisely as it is known, or unknown')
		.option('--cause <sentence>', 'what was the cause, or unknown')
		.action(async (id: string | undefined, options: ResolveOptions) => {
			const session = openSession(options);
			await tell(session, await ask(session, id, options));
		});
}

async function ask(session: Session, id: string | undefined, options: ResolveOptions) {
	const { asking, record } = session;
	const form = openForm(asking);
	const entry = await form.need(
		entryField({ given: id, noun: 'open incident', candidates: openIncidents(record), session }),
	);
	const ended = await form.need(
		endField({
			flag: '--ended <time>|unknown',
			given: options.ended,
			question: 'When did impact end? (10m ago, 14:05, unknown)',
			reading: readingOf(session, 'past', entry?.zone),
			usual: 'now',
			asking,
		}),
	);
	const cause = lineField({
		flag: '--cause "<sentence>"|unknown',
		given: options.cause,
		question: 'What was the cause?',
		schema: lineSchema,
		advice: 'Write a sentence, or unknown.',
		usual: 'unknown',
	});
	const known = entry?.cause === undefined ? await form.need(cause) : await form.take(cause);
	const message = await form.need(messageField(session, options));
	return { ...form.complete({ entry, ended, message }), cause: known };
}

async function tell(session: Session, answers: Awaited<ReturnType<typeof ask>>): Promise<void> {
	const { now: at } = session;
	const { entry, ended, cause, message } = answers;
	const request = { at, message, cause, mitigated: writtenEnd(ended) };
	const deed = { subject: 'Resolve', times: timesOf({ ended, at }) };
	await publishEdit(session, entry, (source) => resolve(source, request), deed);
}

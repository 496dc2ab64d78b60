import type { Command } from 'commander';
import { repairDone } from '../../../../authoring/verbs/account.ts';
import { toIso } from '../../../../time/instant.ts';
import { timesOf } from '../../echo.ts';
import { promisingEntryField, repairField } from '../../fields/account-fields.ts';
import { addressField } from '../../fields/text-fields.ts';
import { timeField } from '../../fields/time-fields.ts';
import { openForm } from '../../form.ts';
import { changing, withId } from '../../options.ts';
import { publishEdit } from '../../publish.ts';
import { openSession, readingOf, type Session, type SharedOptions } from '../../session.ts';

interface DoneOptions extends SharedOptions {
	readonly done?: string;
	readonly evidence?: string;
}

const example =
	'node incident.mjs repair done downloads-fail alert-on-stale-caches --done 2027-01-20 --evidence https://github.com/…/pull/12';

/** `incident repair done`: a promise that was kept, with where anybody can see that. */
export function doneCommand(): Command {
	return withId(changing('done', 'say that a repair was done', example))
		.argument('[repair]', 'the id of the repair, or its beginning')
		.option('--done <time>', 'when it was done; a day will do, and is one in UTC')
		.option('--evidence <address>', 'where anybody can see that')
		.action(async (id: string | undefined, repair: string | undefined, options: DoneOptions) => {
			const session = openSession(options);
			await tell(session, await ask(session, [id, repair], options));
		});
}

async function ask(
	session: Session,
	[id, repair]: readonly (string | undefined)[],
	options: DoneOptions,
) {
	const form = openForm(session.asking);
	const entry = await form.need(promisingEntryField(session, id));
	const which = await form.need(repairField(entry, repair));
	const done = await form.need(
		timeField({
			flag: '--done <time>',
			given: options.done,
			question: 'When was it done? (2027-01-20, yesterday 14:05)',
			reading: readingOf(session, 'past'),
			usual: toIso(session.now).slice(0, 10),
			asking: session.asking,
		}),
	);
	const question = 'Where can anybody see that? (https://…)';
	const address = addressField('--evidence <address>', options.evidence, question);
	const evidence = await form.need(address);
	return form.complete({ entry, which, done, evidence });
}

async function tell(session: Session, answers: Awaited<ReturnType<typeof ask>>): Promise<void> {
	const { entry, which: id, done, evidence } = answers;
	const request = { id, done: done.written, evidence };
	const deed = { subject: 'Report a repair of', times: timesOf({ done }) };
	await publishEdit(session, entry, (source) => repairDone(source, request), deed);
}

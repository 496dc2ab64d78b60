import type { Command } from 'commander';
import { retract } from '../../../authoring/verbs/incident.ts';
import type { Entry } from '../../../domain/incident/entry.ts';
import { lineSchema } from '../../../schema/text-schema.ts';
import { timesOf } from '../echo.ts';
import { entryField } from '../fields/entry-field.ts';
import { lineField } from '../fields/text-fields.ts';
import { openForm } from '../form.ts';
import { changing, withId } from '../options.ts';
import { publishEdit } from '../publish.ts';
import { openSession, type Session, type SharedOptions } from '../session.ts';

interface RetractOptions extends SharedOptions {
	readonly why?: string;
}

const example = 'node incident.mjs retract downloads-fail --why "A probe of ours was at fault."';

/** `incident retract`: that it was no incident after all; the file stays, and counts in no figure. */
export function retractCommand(): Command {
	return withId(changing('retract', 'say that something was a false alarm', example))
		.option('--why <sentence>', 'why it was none')
		.action(async (id: string | undefined, options: RetractOptions) => {
			const session = openSession(options);
			await tell(session, await ask(session, id, options));
		});
}

async function ask(session: Session, id: string | undefined, { why: given }: RetractOptions) {
	const form = openForm(session.asking);
	const candidates = session.record.entries.filter(({ retracted }) => retracted === undefined);
	const noun = 'entry that stands';
	const entry = await form.need(entryField<Entry>({ given: id, noun, candidates, session }));
	const question = 'Why was it none?';
	const advice = 'Say in a sentence how it came to be told.';
	const flag = '--why "<sentence>"';
	const why = await form.need(lineField({ flag, given, question, schema: lineSchema, advice }));
	return form.complete({ entry, why });
}

async function tell(session: Session, answers: Awaited<ReturnType<typeof ask>>): Promise<void> {
	const { now: at } = session;
	const { entry, why } = answers;
	const deed = { subject: 'Retract', times: timesOf({ at }) };
	await publishEdit(session, entry, (source) => retract(source, { at, why }), deed);
}

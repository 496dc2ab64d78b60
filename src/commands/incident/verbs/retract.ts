import type { Command } from 'commander';
import { retract } from '../../../authoring/verbs/incident.ts';
import type { Entry } from '../../../domain/incident/entry.ts';
import { lineSchema } from '../../../schema/text-schema.ts';
import { entryField } from '../fields/entry-field.ts';
import { lineField } from '../fields/text-fields.ts';
import { type SharedOptions } from '../session.ts';
import { changing, editEntry, type VerbInput, withId } from '../verb.ts';

interface RetractOptions extends SharedOptions {
	readonly why?: string;
}

const example = 'node incident.mjs retract downloads-fail --why "A probe of ours was at fault."';

/** `incident retract`: publishes that it was no incident; the file stays, and counts in no figure. */
export function retractCommand(): Command {
	const command = withId(changing('retract', 'say that something was a false alarm', example));
	return editEntry(command.option('--why <sentence>', 'why it was none'), {
		subject: 'Retract',
		collect,
		prepare: ({ why }, { now: at }) => ({ request: { at, why }, times: { at } }),
		edit: retract,
	});
}

async function collect({
	form,
	session,
	options: { why: given },
	args: [id],
}: VerbInput<RetractOptions>) {
	const candidates = session.record.entries.filter(({ retracted }) => retracted === undefined);
	const noun = 'entry that stands';
	const entry = await form.need(entryField<Entry>({ given: id, noun, candidates, session }));
	const question = 'Why was it none?';
	const advice = 'Say in a sentence how it came to be told.';
	const flag = '--why "<sentence>"';
	const why = await form.need(lineField({ flag, given, question, schema: lineSchema, advice }));
	return form.complete({ entry, why });
}

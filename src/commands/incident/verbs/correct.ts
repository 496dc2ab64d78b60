import type { Command } from 'commander';
import { textProblem } from '../../../authoring/edited.ts';
import { correct } from '../../../authoring/verbs/account.ts';
import type { Entry } from '../../../domain/incident/entry.ts';
import { markdownSchema } from '../../../schema/text-schema.ts';
import { timesOf } from '../echo.ts';
import { correctedField, correctedValue } from '../fields/corrected-fields.ts';
import { entryField } from '../fields/entry-field.ts';
import { textField } from '../fields/text-fields.ts';
import { openForm } from '../form.ts';
import { givenText } from '../given-text.ts';
import { changing, withId } from '../options.ts';
import { publishEdit } from '../publish.ts';
import { openSession, type Session, type SharedOptions } from '../session.ts';

interface CorrectOptions extends SharedOptions {
	readonly of?: string;
	readonly value?: string;
	readonly valueFile?: string;
	readonly note?: string;
}

const example =
	'node incident.mjs correct downloads-fail --of mitigated --value 2026-11-25T10:47Z --note "The end had been given as 10:50 UTC."';

/** `incident correct`: a change to something published, with the note that subscribers get. */
export function correctCommand(): Command {
	return withId(changing('correct', 'change something published, and say so', example))
		.option('--of <what>', 'a field, such as mitigated, or the instant of an update')
		.option('--value <text>', 'what it says from now on; - reads standard input')
		.option('--value-file <path>', 'a file that holds what it says from now on')
		.option('--note <text>', 'what it had said, and why it changes, as Markdown')
		.action(async (id: string | undefined, options: CorrectOptions) => {
			const session = openSession(options);
			await tell(session, await ask(session, id, options));
		});
}

async function ask(session: Session, id: string | undefined, options: CorrectOptions) {
	const form = openForm(session.asking);
	const { entries: candidates } = session.record;
	const entry = await form.need(
		entryField<Entry>({ given: id, noun: 'entry', candidates, session }),
	);
	const of = await form.need(correctedField(entry, options.of));
	const flags = ['--value', '--value-file'] as const;
	const given = givenText({ text: options.value, file: options.valueFile, flags });
	const value = await correctedValue(form, session, { entry, of }, given);
	const note = await form.need(noteField(session, options.note));
	return form.complete({ entry, of, value, note });
}

function noteField({ sources, now }: Session, given: string | undefined) {
	return textField({
		flag: '--note "what it had said, and why it changes"',
		given,
		question: 'What had it said, and why does it change?',
		schema: markdownSchema,
		judge: (text) => textProblem(sources, 'message', text, now),
		advice: 'Subscribers get this note: say what it had said, and how the truth came to be known.',
	});
}

async function tell(session: Session, answers: Awaited<ReturnType<typeof ask>>): Promise<void> {
	const { now: at } = session;
	const { entry, of, value, note } = answers;
	const request = { at, of, value: value.value, note };
	const deed = { subject: 'Correct', times: timesOf({ [of]: value.time, at }) };
	await publishEdit(session, entry, (source) => correct(source, request), deed);
}

import type { Command } from 'commander';
import { checkText } from '../../../authoring/edited.ts';
import type { WrittenTime } from '../../../authoring/requests.ts';
import { formatEnd } from '../../../authoring/typed-time/describe-time.ts';
import type { TypedTime } from '../../../authoring/typed-time/typed-time.ts';
import { correct } from '../../../authoring/verbs/account.ts';
import { suggest } from '../../../compile/diagnostics/suggest.ts';
import type { Entry } from '../../../domain/incident/entry.ts';
import { impactSchema, sharedFields } from '../../../schema/entry-parts.ts';
import { lineSchema, markdownSchema } from '../../../schema/text-schema.ts';
import { toIso } from '../../../time/instant.ts';
import { parseTime } from '../../../time/parse-time.ts';
import { updateStatusLabels } from '../../../view/incident/entry-labels.ts';
import { preciseText } from '../../../view/text/time-text.ts';
import { choiceField } from '../fields/choice-fields.ts';
import { entryField } from '../fields/entry-field.ts';
import { givenText, lineField, textField } from '../fields/text-fields.ts';
import { endField, timeField, timesIn } from '../fields/time-fields.ts';
import type { Field, FieldResult, Form } from '../form.ts';
import { askOne, type Choice } from '../prompts.ts';
import type { Session } from '../session.ts';
import { changing, editEntry, withId } from '../verb.ts';

const example =
	'node incident.mjs correct downloads-fail --of mitigated --value 2026-11-25T10:47Z --note "The end had been given as 10:50 UTC."';

/** `incident correct`: a change to something published, with the note that subscribers get. */
export function correctCommand(): Command {
	const command = withId(changing('correct', 'change something published, and say so', example))
		.option('--of <what>', 'a field, such as mitigated, or the instant of an update')
		.option('--value <text>', 'what it says from now on; - reads standard input')
		.option('--value-file <path>', 'a file that holds what it says from now on')
		.option('--note <text>', 'what it had said, and why it changes, as Markdown');
	return editEntry(command, {
		subject: 'Correct',
		async collect({ form, session, options, args: [id] }) {
			const entry = await form.need(entryField(session, id, 'entry', ({ entries }) => entries));
			const of = await form.need(correctedField(entry, options.of));
			const given = givenText(options.value, options.valueFile, ['--value', '--value-file']);
			const value = await correctedValue(form, session, { entry, of }, given);
			const note = await form.need(noteField(session, options.note));
			return form.complete({ entry, of, value, note });
		},
		prepare: ({ of, value, note }, { now: at }) => ({
			request: { at, of, value: value.value, note },
			times: { [of]: value.time, at },
		}),
		edit: correct,
	});
}

function noteField({ sources, now }: Session, given: string | undefined) {
	return textField({
		flag: '--note "what it had said, and why it changes"',
		given,
		question: 'What had it said, and why does it change?',
		schema: markdownSchema,
		judge: (text) => checkText(sources, 'message', text, now),
		advice: 'Subscribers get this note: say what it had said, and how the truth came to be known.',
	});
}

/** What is corrected: a field that the file has, or the instant of an update. */
function correctedField(entry: Entry | undefined, given: string | undefined): Field<string> {
	const choices = entry ? choicesIn(entry) : [];
	return {
		flag: '--of <field, or the instant of an update>',
		given,
		read: (text) => (entry ? readOf(text, choices) : { ok: true, value: text }),
		ask: () => askOne('What is corrected?', choices),
	};
}

function choicesIn(entry: Entry): Choice<string>[] {
	const has = (field: string) => entry[field as keyof Entry] !== undefined;
	const fields = correctable.filter(has).map((value) => ({ value }));
	const updates = entry.updates.toReversed().map(({ at, status }) => ({
		value: toIso(at),
		label: `the update of ${preciseText(at)} (${updateStatusLabels[status]})`,
	}));
	return [...fields, ...updates];
}

function readOf(text: string, choices: readonly Choice<string>[]): FieldResult<string> {
	const known = choices.map(({ value }) => value);
	const time = parseTime(text, 'UTC');
	const wanted = time.ok ? toIso(time.time.earliest) : text;
	if (known.includes(wanted)) return { ok: true, value: wanted };
	const message = `“${text}” is nothing that is corrected by command here.`;
	return {
		ok: false,
		message,
		advice: `${suggest(text, known)} Other fields are changed by hand.`,
	};
}

/** The fields of a file that hold one text or time, and can be corrected by command. */
const correctable = [
	'title',
	'impact',
	'began',
	'declared',
	'mitigated',
	'cause',
	'scope',
	'workaround',
] as const;

/** The new value, and the time in it where it is one. */
interface CorrectedValue {
	readonly value: WrittenTime;
	readonly time?: TypedTime | 'unknown';
}

/** Collects the new value of the field `of`, by the field that fits it. */
async function correctedValue(
	form: Form,
	session: Session,
	{ entry, of }: { readonly entry: Entry | undefined; readonly of: string | undefined },
	given: string | undefined,
): Promise<CorrectedValue | undefined> {
	const times = { ...named(given), ...timesIn(session, 'past', entry?.zone) };
	if (of === 'mitigated') {
		const end = await form.need(endField(times));
		return end && { value: formatEnd(end), time: end };
	}
	if (of === 'began' || of === 'declared') {
		const time = await form.need(timeField(times));
		return time && { value: time.written, time };
	}
	const value = await form.need<string>(textValueField(session, of, given));
	return value === undefined ? undefined : { value };
}

function textValueField(
	{ sources, now }: Session,
	of: string | undefined,
	given: string | undefined,
): Field<string> {
	const field = { ...named(given), advice: 'Write what is to stand there from now on.' };
	switch (of) {
		case 'impact':
			return choiceField({ ...field, choices: impactSchema.options.map((value) => ({ value })) });
		case 'title': {
			const judge = (text: string) => checkText(sources, 'title', text, now);
			return lineField({ ...field, schema: sharedFields('UTC').title, judge });
		}
		case 'cause':
		case 'scope':
			return lineField({ ...field, schema: lineSchema });
		default: {
			const judge = (text: string) => checkText(sources, 'message', text, now);
			return textField({ ...field, schema: markdownSchema, judge });
		}
	}
}

function named(given: string | undefined) {
	const flag = '--value <text> (or --value-file <path>)';
	return { flag, given, question: 'What does it say from now on?' };
}

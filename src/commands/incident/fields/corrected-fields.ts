import { textProblem } from '../../../authoring/edited.ts';
import type { WrittenTime } from '../../../authoring/requests.ts';
import type { UnderstoodTime } from '../../../authoring/typed-time/typed-time.ts';
import { suggest } from '../../../compile/diagnostics/suggest.ts';
import type { Entry } from '../../../domain/incident/entry.ts';
import { impactSchema, sharedFields } from '../../../schema/entry-parts.ts';
import { lineSchema, markdownSchema } from '../../../schema/text-schema.ts';
import { toIso } from '../../../time/instant.ts';
import { parseTime } from '../../../time/parse-time.ts';
import { updateStatusLabels } from '../../../view/incident/entry-labels.ts';
import { preciseText } from '../../../view/text/time-text.ts';
import { writtenEnd } from '../echo.ts';
import type { Field, Form, Read } from '../form.ts';
import { askOne, type Choice } from '../prompts.ts';
import { readingOf, type Session } from '../session.ts';
import { choiceField } from './choice-fields.ts';
import { lineField, textField } from './text-fields.ts';
import { endField, timeField } from './time-fields.ts';

/** What is corrected: a field that the file has, or the instant of an update. */
export function correctedField(entry: Entry | undefined, given: string | undefined): Field<string> {
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

function readOf(text: string, choices: readonly Choice<string>[]): Read<string> {
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

/** What something says from now on, and the time in it where it is one. */
interface CorrectedValue {
	readonly value: WrittenTime;
	readonly time?: UnderstoodTime | 'unknown';
}

/** Asks for what `of` says from now on, in the way that fits it. */
export async function correctedValue(
	form: Form,
	session: Session,
	{ entry, of }: { readonly entry: Entry | undefined; readonly of: string | undefined },
	given: string | undefined,
): Promise<CorrectedValue | undefined> {
	const times = { ...named(given), reading: readingOf(session, 'past', entry?.zone) };
	if (of === 'mitigated') {
		const end = await form.need(endField({ ...times, asking: session.asking }));
		return end && { value: writtenEnd(end), time: end };
	}
	if (of === 'began' || of === 'declared') {
		const time = await form.need(timeField({ ...times, asking: session.asking }));
		return time && { value: time.written, time };
	}
	const value = await form.need<string>(wordsField(session, of, given));
	return value === undefined ? undefined : { value };
}

function wordsField(
	{ sources, now }: Session,
	of: string | undefined,
	given: string | undefined,
): Field<string> {
	const field = { ...named(given), advice: 'Write what is to stand there from now on.' };
	switch (of) {
		case 'impact':
			return choiceField({ ...field, choices: impactSchema.options.map((value) => ({ value })) });
		case 'title': {
			const judge = (text: string) => textProblem(sources, 'title', text, now);
			return lineField({ ...field, schema: sharedFields('UTC').title, judge });
		}
		case 'cause':
		case 'scope':
			return lineField({ ...field, schema: lineSchema });
		default: {
			const judge = (text: string) => textProblem(sources, 'message', text, now);
			return textField({ ...field, schema: markdownSchema, judge });
		}
	}
}

function named(given: string | undefined) {
	const flag = '--value <text> (or --value-file <path>)';
	return { flag, given, question: 'What does it say from now on?' };
}

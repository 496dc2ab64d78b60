import type { WrittenTime } from '../../../authoring/requests/request-parts.ts';
import { textProblem } from '../../../authoring/text-problem.ts';
import type { UnderstoodTime } from '../../../authoring/typed-time/typed-time.ts';
import type { Entry } from '../../../domain/incident/entry.ts';
import { impactSchema, sharedFields } from '../../../schema/entry-parts.ts';
import { lineSchema, markdownSchema } from '../../../schema/text-schema.ts';
import type { Field, Form } from '../form.ts';
import { readingOf, type Session } from '../session.ts';
import { writtenEnd } from '../times.ts';
import { choiceField } from './choice-field.ts';
import { lineField, textField } from './line-field.ts';
import { endField, timeField } from './time-field.ts';

/** The fields of a file that hold one text or time, and can be corrected by command. */
export const correctable = [
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
export interface CorrectedValue {
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

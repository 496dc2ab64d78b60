import { readTime } from '../../../authoring/typed-time/read-time.ts';
import type { UnderstoodTime } from '../../../authoring/typed-time/typed-time.ts';
import type { Field, Read } from '../form.ts';
import { askLine } from '../prompts.ts';
import { readingOf, type Session } from '../session.ts';
import { faultOf } from './line-field.ts';

/** By when something is promised; nothing where it is promised by no day. */
export function dueField(
	given: string | undefined,
	session: Session,
): Field<UnderstoodTime | undefined> {
	const read = (text: string): Read<UnderstoodTime | undefined> => {
		if (text.trim() === '') return { ok: true, value: undefined };
		const found = readTime(text, readingOf(session, 'coming'));
		return found.ok ? { ok: true, value: found } : found;
	};
	return {
		flag: '--due <day>',
		given,
		read,
		async ask() {
			const question = 'By which UTC day? (2027-01-31; Enter names none)';
			const answer = read(await askLine(question, (text) => faultOf(read(text))));
			return answer.ok ? answer.value : undefined;
		},
	};
}

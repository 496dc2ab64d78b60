import { readInstant } from '../../../authoring/typed-time/read-time.ts';
import type { Instant } from '../../../time/instant.ts';
import type { Field } from '../form.ts';
import { askLine } from '../prompts.ts';
import { readingOf, type Session } from '../session.ts';
import { faultOf } from './line-field.ts';

/** When the next word comes: an instant ahead, or `none` where nothing is promised. */
export function promiseField(given: string | undefined, session: Session): Field<Instant | 'none'> {
	const read = (text: string) => {
		if (text.trim() === '' || text.trim() === 'none') return { ok: true, value: 'none' } as const;
		const found = readInstant(text, readingOf(session, 'coming'));
		return found.ok ? ({ ok: true, value: found.at } as const) : found;
	};
	return {
		flag: '--next-by <time>',
		given,
		read,
		async ask() {
			const question = 'When does the next word come? (30m, 15:30; Enter promises nothing)';
			const answer = read(await askLine(question, (text) => faultOf(read(text))));
			return answer.ok ? answer.value : 'none';
		},
	};
}

/** The promise as a verb wants it. */
export function promised(answer: Instant | 'none' | undefined): Instant | undefined {
	return answer === 'none' ? undefined : answer;
}

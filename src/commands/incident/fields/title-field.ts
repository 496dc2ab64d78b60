import { textProblem } from '../../../authoring/text-problem.ts';
import { sharedFields } from '../../../schema/entry-parts.ts';
import type { Field } from '../form.ts';
import type { Session } from '../session.ts';
import { lineField } from './line-field.ts';

/** The title of a new entry. */
export function titleField(
	{ sources, now }: Session,
	given: string | undefined,
	question: string,
): Field<string> {
	return lineField({
		flag: '"<title>" (the first word after the verb, in quotes)',
		given,
		question,
		schema: sharedFields('UTC').title,
		judge: (title) => textProblem(sources, 'title', title, now),
		advice: 'Say in 5 to 90 characters what users notice; no date, no status, no cause.',
	});
}

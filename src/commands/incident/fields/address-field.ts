import { linkSchema } from '../../../schema/text-schema.ts';
import type { Field } from '../form.ts';
import { lineField } from './line-field.ts';

/** A whole address on the web. */
export function addressField(
	flag: string,
	given: string | undefined,
	question: string,
): Field<string> {
	const advice = 'Write the whole address, beginning with https://.';
	return lineField({ flag, given, question, schema: linkSchema, advice });
}

import { lineSchema, markdownSchema } from '../../../schema/text-schema.ts';
import type { Field } from '../form.ts';
import { lineField, textField } from './text-fields.ts';

/** Whom it concerns; by option only, as all of these: at night nobody is asked for what can wait. */
export function scopeField(given: string | undefined): Field<string> {
	return lineField({
		flag: '--scope <text>',
		given,
		question: 'Whom does it concern?',
		schema: lineSchema,
		advice: 'Say on one line which clients, versions, regions or packages are concerned.',
	});
}

/** What users can do meanwhile. */
export function workaroundField(given: string | undefined): Field<string> {
	return textField({
		flag: '--workaround <text>',
		given,
		question: 'What can users do meanwhile?',
		schema: markdownSchema,
		advice: 'Say what users can do until it works again.',
	});
}

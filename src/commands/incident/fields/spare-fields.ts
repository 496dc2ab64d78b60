import { lineSchema, markdownSchema } from '../../../domain/incident/text-schema.ts';
import type { Field } from '../form.ts';
import { lineField, textField } from './line-field.ts';

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

/** Words of the file’s name, where those of the title will not do. */
export function slugField(given: string | undefined): Field<string> {
	return lineField({
		flag: '--slug <words>',
		given,
		question: 'Which words should the name of the file have?',
		schema: lineSchema,
		advice: 'Give a few words in letters a to z; the day is put before them.',
	});
}

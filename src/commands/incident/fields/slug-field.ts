import { hasSlug } from '../../../authoring/new-file.ts';
import { lineSchema } from '../../../schema/text-schema.ts';
import type { Field, Form } from '../form.ts';
import { lineField } from './line-field.ts';

/**
 * Words of the file’s name where those of the title are not wanted. Where the title has no letters that
 * an address can hold, they have to be given, so that nobody hears of it after the last question.
 */
export function slugOrTitle(
	form: Form,
	given: string | undefined,
	title: string | undefined,
): Promise<string | undefined> {
	const field = slugField(given);
	return title === undefined || hasSlug(title) ? form.take(field) : form.need(field);
}

function slugField(given: string | undefined): Field<string> {
	return lineField({
		flag: '--slug <words> (of the name of the file, in letters a to z: the title has none)',
		given,
		question: 'Which words, in letters a to z, should the name of the file have?',
		schema: lineSchema,
		judge: (words) =>
			hasSlug(words) ? undefined : { message: `No name can be made of “${words}”.`, advice },
		advice,
	});
}

const advice = 'Give a few words in letters a to z; the day is put before them.';

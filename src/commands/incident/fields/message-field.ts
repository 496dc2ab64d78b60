import { textProblem } from '../../../authoring/text-problem.ts';
import { markdownSchema } from '../../../schema/text-schema.ts';
import type { Field } from '../form.ts';
import { givenText } from '../given-text.ts';
import type { MessageOptions } from '../options.ts';
import type { Session } from '../session.ts';
import { textField } from './line-field.ts';

/** The message of an update: from the command line, a file or standard input, or typed at a prompt. */
export function messageField(
	{ sources, now }: Session,
	{ message, messageFile }: MessageOptions,
): Field<string> {
	return textField({
		flag: '--message "what readers are told" (or --message-file <path>, or --message - for standard input)',
		given: givenText({
			text: message,
			file: messageFile,
			flags: ['--message', '--message-file'],
		}),
		question: 'What are readers told?',
		schema: markdownSchema,
		judge: (text) => textProblem(sources, 'message', text, now),
		advice: 'Say what users notice, what still works and what they can do.',
	});
}

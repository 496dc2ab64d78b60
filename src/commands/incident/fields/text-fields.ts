import type { z } from 'zod';
import { textProblem } from '../../../authoring/edited.ts';
import { hasSlug } from '../../../authoring/new-file.ts';
import type { Diagnostic } from '../../../compile/diagnostics/diagnostic.ts';
import { describeIssue } from '../../../compile/diagnostics/schema-messages.ts';
import { sharedFields } from '../../../schema/entry-parts.ts';
import { lineSchema, linkSchema, markdownSchema } from '../../../schema/text-schema.ts';
import type { Field, Form, Read } from '../form.ts';
import { givenText } from '../given-text.ts';
import type { MessageOptions } from '../options.ts';
import { askLine, askText } from '../prompts.ts';
import type { Session } from '../session.ts';

/** A text, how it is given, and which schema says what it may be. */
interface TextField {
	readonly flag: string;
	readonly given: string | undefined;
	/** What is asked in a terminal. */
	readonly question: string;
	readonly schema: z.ZodType<string>;
	/** What to write instead, where it is not right. */
	readonly advice: string;
	/** What the rules say of a text that the schema lets pass; nothing where they say nothing. */
	readonly judge?: (text: string) => Pick<Diagnostic, 'message' | 'advice'> | undefined;
	/** What Enter alone means. */
	readonly usual?: string;
}

/** A field of one line, such as a title. */
export function lineField({ question, ...field }: TextField): Field<string> {
	const read = readerOf(field);
	const fault = (answer: string) => faultOf(read(answer));
	return { ...field, read, ask: async () => (await askLine(question, fault, field.usual)).trim() };
}

/** A field of one or more paragraphs of Markdown. */
export function textField({ question, ...field }: TextField): Field<string> {
	const read = readerOf(field);
	const fault = (answer: string) => faultOf(read(answer));
	return { ...field, read, ask: async () => (await askText(question, fault)).trim() };
}

function readerOf({ schema, advice, judge }: Pick<TextField, 'schema' | 'advice' | 'judge'>) {
	return (text: string): Read<string> => {
		const { success, data, error } = schema.safeParse(text);
		if (!success) return { ok: false, message: wrong(error.issues[0], text), advice };
		const problem = judge?.(data);
		return problem
			? { ok: false, message: problem.message, advice: problem.advice }
			: { ok: true, value: data };
	};
}

function wrong(issue: z.core.$ZodIssue | undefined, text: string): string {
	if (text.trim() === '') return 'This text is empty.';
	if (issue?.code === 'too_small' || issue?.code === 'too_big')
		return describeIssue(issue, [], text)[0];
	return issue?.message ?? 'That is not right.';
}

/** What is wrong with an answer, in one line for below the prompt. */
export function faultOf(read: Read<unknown> | { readonly ok: true }): string | undefined {
	return read.ok ? undefined : `${read.message} ${read.advice}`;
}

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

/** A whole address on the web. */
export function addressField(
	flag: string,
	given: string | undefined,
	question: string,
): Field<string> {
	const advice = 'Write the whole address, beginning with https://.';
	return lineField({ flag, given, question, schema: linkSchema, advice });
}

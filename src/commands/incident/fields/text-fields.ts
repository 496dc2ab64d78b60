import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { z } from 'zod';
import { checkText } from '../../../authoring/edited.ts';
import { hasSlug } from '../../../authoring/verbs/new-entry.ts';
import type { Diagnostic } from '../../../compile/diagnostics/diagnostic.ts';
import { describeIssue } from '../../../compile/diagnostics/schema-messages.ts';
import { sharedFields } from '../../../schema/entry-parts.ts';
import { lineSchema, linkSchema, markdownSchema } from '../../../schema/text-schema.ts';
import { wrongUsage } from '../exit-error.ts';
import type { Field, FieldResult, Form } from '../form.ts';
import { askLine, askText } from '../prompts.ts';
import type { Session } from '../session.ts';
import type { Options } from '../verb.ts';

/** A text, how it is given, and the schema that it is checked by. */
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
	const check = (answer: string) => errorText(read(answer));
	return { ...field, read, ask: async () => (await askLine(question, check, field.usual)).trim() };
}

/** A field of one or more paragraphs of Markdown. */
export function textField({ question, ...field }: TextField): Field<string> {
	const read = readerOf(field);
	const check = (answer: string) => errorText(read(answer));
	return { ...field, read, ask: async () => (await askText(question, check)).trim() };
}

function readerOf({ schema, advice, judge }: Pick<TextField, 'schema' | 'advice' | 'judge'>) {
	return (text: string): FieldResult<string> => {
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
export function errorText(read: FieldResult<unknown> | { readonly ok: true }): string | undefined {
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
		judge: (title) => checkText(sources, 'title', title, now),
		advice: 'Say in 5 to 90 characters what users notice; no date, no status, no cause.',
	});
}

/**
 * The file’s name where it is not to be made from the title. Where the title has no letters that
 * an address can hold, it has to be given, so that nobody learns of it after the last question.
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
		judge: (slug) =>
			hasSlug(slug) ? undefined : { message: `No name can be made of “${slug}”.`, advice },
		advice,
	});
}

const advice = 'Give a few words in letters a to z; the day is put before them.';

/** The message of an update: from the command line, a file or standard input, or typed at a prompt. */
export function messageField(
	{ sources, now }: Session,
	{ message, messageFile }: Options,
): Field<string> {
	return textField({
		flag: '--message "what readers are told" (or --message-file <path>, or --message - for standard input)',
		given: givenText(message, messageFile, ['--message', '--message-file']),
		question: 'What are readers told?',
		schema: markdownSchema,
		judge: (text) => checkText(sources, 'message', text, now),
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

/**
 * The text of an option, a file or standard input; `undefined` where none was given.
 * @param text the text itself, or `-` for standard input
 * @param file a file that holds it
 * @param flags how the options for the two are called
 */
export function givenText(
	text: string | undefined,
	file: string | undefined,
	flags: readonly [text: string, file: string],
): string | undefined {
	if (text !== undefined && file !== undefined)
		throw wrongUsage(`Give ${flags[0]} or ${flags[1]}, not both. Nothing was written.`);
	if (text === '-' || file === '-') return fromInput();
	return file === undefined ? text : readText(fromCaller(file), flags[1]);
}

/** A path as whoever called meant it: npm moves to the project’s folder, and so does the command itself. */
export function fromCaller(path: string): string {
	return resolve(process.env['INIT_CWD'] ?? process.cwd(), path);
}

function fromInput(): string {
	if (process.stdin.isTTY)
		throw wrongUsage(
			'“-” reads standard input, and nothing is piped into it. Nothing was written.',
		);
	return readText(0, 'standard input');
}

function readText(from: number | string, name: string): string {
	try {
		return readFileSync(from, 'utf8')
			.replace(/^\uFEFF/, '')
			.replaceAll('\r\n', '\n');
	} catch {
		const where = from === 0 ? '' : ` ${from}`;
		throw wrongUsage(
			`${name}: the text cannot be read from${where || ' there'}. Nothing was written.`,
		);
	}
}

import type { z } from 'zod';
import type { Diagnostic } from '../../../compile/diagnostics/diagnostic.ts';
import { describeIssue } from '../../../compile/diagnostics/schema-messages.ts';
import type { Field, Read } from '../form.ts';
import { askLine, askText } from '../prompts.ts';

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

import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { textProblem } from '../../../authoring/text-problem.ts';
import { markdownSchema } from '../../../domain/incident/text-schema.ts';
import { wrongUsage } from '../ending.ts';
import type { Field } from '../form.ts';
import type { MessageOptions } from '../options.ts';
import type { Session } from '../session.ts';
import { textField } from './line-field.ts';

const usual = 'What are readers told?';

/** The message of an update: from the command line, a file or standard input, or typed at a prompt. */
export function messageField(
	{ sources, now }: Session,
	options: MessageOptions,
	question = usual,
): Field<string> {
	return textField({
		flag: '--message "what readers are told" (or --message-file <path>, or --message - for standard input)',
		given: givenMessage(options),
		question,
		schema: markdownSchema,
		judge: (text) => textProblem(sources, 'message', text, now),
		advice: 'Say what users notice, what still works and what they can do.',
	});
}

function givenMessage({ message, messageFile }: MessageOptions): string | undefined {
	if (message !== undefined && messageFile !== undefined)
		throw wrongUsage('Give --message or --message-file, not both. Nothing was written.');
	if (message === '-') return readText(0, 'standard input');
	if (messageFile === undefined) return message;
	const path = resolve(calledFrom(), messageFile);
	return readText(path, path);
}

function readText(from: number | string, name: string): string {
	if (from === 0 && process.stdin.isTTY)
		throw wrongUsage('--message - reads standard input, and nothing is piped into it.');
	try {
		return readFileSync(from, 'utf8')
			.replace(/^\uFEFF/, '')
			.replaceAll('\r\n', '\n');
	} catch {
		throw wrongUsage(`The message cannot be read from ${name}. Nothing was written.`);
	}
}

/** Where the command was called: npm moves to the project’s folder, and so does the command itself. */
function calledFrom(): string {
	return process.env['INIT_CWD'] ?? process.cwd();
}

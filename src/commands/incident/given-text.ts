import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { wrongUsage } from './ending.ts';

/** A text that can be given in three ways, and how its options are called. */
interface GivenText {
	/** The text itself, or `-` for standard input. */
	readonly text?: string | undefined;
	/** A file that holds it. */
	readonly file?: string | undefined;
	readonly flags: readonly [text: string, file: string];
}

/** The text of an option, a file or standard input; `undefined` where none was given. */
export function givenText({ text, file, flags }: GivenText): string | undefined {
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

import { type DiagnosticMessage, fileStart, type Position } from '../diagnostics/diagnostic.ts';

/** A Markdown file in its two parts. */
interface FrontMatter {
	/** The YAML between the two lines of dashes. */
	readonly yaml: string;
	/** Lines of the file that stand before the YAML. */
	readonly yamlOffset: number;
	/** The text below; `undefined` where there is none. */
	readonly body: string | undefined;
	/** Lines of the file that stand before the first line of text below. */
	readonly bodyOffset: number;
}

/** The two parts of a file, or what is wrong with it and where. */
type FrontMatterResult =
	| { readonly parts: FrontMatter; readonly invalid?: never }
	| { readonly invalid: DiagnosticMessage; readonly position: Position };

const closing = /^---[ \t]*\r?$/m;

/** Splits a Markdown file at the two lines of three dashes around its front matter. */
export function splitFrontMatter(text: string): FrontMatterResult {
	if (text.trim() === '')
		return invalidAt(
			'The file is empty.',
			'Delete it, or write the facts between two lines of three dashes (---).',
		);
	const opening = /^(?:[ \t]*\r?\n)*---[ \t]*(?:\r?\n|$)/.exec(text);
	if (!opening)
		return invalidAt(
			'The file does not begin with front matter.',
			'Make “---” its first line, write the facts below it, and end them with another line “---”.',
		);
	const rest = text.slice(opening[0].length);
	const close = closing.exec(rest);
	const before = lineBreaks(opening[0]);
	if (!close) return unclosedAt(rest, before);
	return { parts: partsOf(rest, close, before) };
}

/** Its place is the line that was meant to close the front matter, if one looks like it. */
function unclosedAt(rest: string, before: number): FrontMatterResult {
	const close = /^(?:[ \t]*-{2,}|[ \t]*[–—]+|\.{3})[ \t]*\r?$/m.exec(rest);
	if (!close)
		return invalidAt(
			'The front matter is not closed: no second line of three dashes was found.',
			'Add a line “---” after the last fact, at the very start of the line.',
		);
	const line = before + lineBreaks(rest.slice(0, close.index)) + 1;
	return invalidAt(
		'The front matter is not closed: this line is not three dashes at the very start of it.',
		'Write “---” and nothing else, without a blank before it.',
		{ line, column: 1 },
	);
}

function partsOf(rest: string, close: RegExpExecArray, before: number): FrontMatter {
	const yaml = rest.slice(0, close.index);
	const below = rest.slice(close.index + close[0].length + 1);
	const blank = /^\s*\n/.exec(below)?.[0] ?? '';
	const body = below.trim();
	return {
		yaml,
		yamlOffset: before,
		body: body === '' ? undefined : body,
		bodyOffset: before + 1 + lineBreaks(yaml) + lineBreaks(blank),
	};
}

function lineBreaks(text: string): number {
	return text.split('\n').length - 1;
}

function invalidAt(message: string, advice: string, position = fileStart): FrontMatterResult {
	return { invalid: { rule: 'front-matter', message, advice }, position };
}

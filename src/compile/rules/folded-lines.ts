import type { Position } from '../diagnostics/diagnostic.ts';

/** What begins an item, a heading, a row, a quotation or a block of code, if it begins a line. */
const mark = /^(?:[-*+] |\d{1,9}[.)] |#{1,6} |\||> |```)/;

/**
 * The first line of a value that begins like an item of a list or like a heading, and that YAML joins
 * with the line before it; `undefined` where there is none. `start` is where the value begins: `>`,
 * a quote or its first character. Lines after a bar stay lines.
 */
export function findFoldedLine(lines: readonly string[], start: Position): Position | undefined {
	const first = lines[start.line - 1] ?? '';
	const sign = first[start.column - 1];
	if (sign === undefined || '|[{'.includes(sign)) return undefined;
	const depth = indentationOfKey(first.slice(0, start.column - 1));
	const isBlock = sign === '>';
	let level: number | undefined;
	let joins = !isBlock;
	for (let line = start.line + 1; line <= lines.length; line++) {
		const text = lines[line - 1] ?? '';
		const content = text.trimStart();
		const indentation = text.length - content.length;
		if (content !== '' && indentation <= depth) return undefined;
		level ??= content === '' ? undefined : indentation;
		// YAML keeps the line breaks around lines that are indented further, if it folds a block.
		const folds = content !== '' && (!isBlock || indentation === level);
		if (folds && joins && mark.test(content)) return { line, column: indentation + 1 };
		joins = folds;
	}
	return undefined;
}

/** How far the key or the dash is indented that the value belongs to; further lines are so by more. */
function indentationOfKey(before: string): number {
	const [, dashes = '', key = ''] = /^(\s*(?:- +)*)(.*)$/.exec(before) ?? [];
	if (key !== '') return dashes.length;
	const dash = before.lastIndexOf('-');
	return dash < 0 ? before.length - 1 : dash;
}

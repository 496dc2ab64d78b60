import { plainLine } from './plain-line.ts';

/** Lines stay below this many columns, as wide as the narrowest usual terminal. */
const columns = 80;
/** What a line begins with that goes on with the value before it. */
const onward = '  ';
/** Marks of our own typography, and what a terminal without them shows. */
const plainMarks: Readonly<Record<string, string>> = {
	'‘': "'",
	'’': "'",
	'“': '"',
	'”': '"',
	'–': '-',
	'…': '...',
};

/** `key: value`, laid on as many lines as it needs; the value is text from anybody. */
export function valueLines(key: string, value: string): string[] {
	const words = plainLine(value)
		.replace(/[‘’“”–…]/g, (mark) => plainMarks[mark] ?? mark)
		.split(' ')
		.flatMap(pieces);
	const lines: string[] = [];
	let line = `${key}:`;
	for (const word of words) {
		if (width(`${line} ${word}`) < columns) {
			line += ` ${word}`;
		} else {
			lines.push(line);
			line = onward + word;
		}
	}
	return [...lines, line];
}

/** `key: address` on one line however long it is: an address in pieces is none. */
export function addressLine(key: string, address: string): string {
	return `${key}: ${address}`;
}

/** A word in pieces, each of which fits a line of its own. */
function pieces(word: string): string[] {
	const found = [''];
	for (const character of word) {
		const longer = (found.at(-1) ?? '') + character;
		if (width(onward + longer) < columns) found[found.length - 1] = longer;
		else found.push(character);
	}
	return found;
}

/** Columns of a text, never too few: all that comes after the alphabets counts as wide. */
function width(text: string): number {
	let sum = 0;
	for (const character of text) sum += character > '\u2E7F' ? 2 : 1;
	return sum;
}

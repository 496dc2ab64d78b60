/** The longest value that is shown whole. */
const limit = 60;
/** The longest value that a sentence written elsewhere may hold. */
const longest = 120;

/** Characters that a reader would take for an ordinary space, or not see at all. */
const unseen = /[\u00A0\u1680\u2000-\u200B\u200E\u200F\u202A-\u202F\u205F-\u206F\u3000\uFEFF]/g;

/** A value as a writer sees it, for a sentence: “text” in quotes, the rest in a word. */
export function quote(value: unknown): string {
	if (typeof value === 'string') return `“${shortened(value, limit)}”`;
	if (Array.isArray(value)) return value.length === 0 ? 'an empty list' : 'a list';
	if (value === null || value === undefined) return 'nothing';
	return typeof value === 'object' ? 'a group of fields' : `“${scalarText(value)}”`;
}

/** A number or a truth value as YAML writes it: what is no number is `.nan` or `.inf` there. */
export function scalarText(value: unknown): string {
	if (Number.isNaN(value)) return '.nan';
	return String(value).replace('Infinity', '.inf');
}

/** A sentence on one line, however long and odd the values in it are. */
export function toSingleLine(sentence: string): string {
	return visible(sentence)
		.replace(/\s+/g, ' ')
		.replace(/“([^“”]+)”/g, (_, value: string) => `“${shortened(value, longest)}”`);
}

/** The text with a name in place of each character that would not be seen, such as `<U+00A0>`. */
export function visible(text: string): string {
	return text.replace(unseen, named).replace(/[\u0000-\u0008\u000E-\u001F\u007F-\u009F]/g, named);
}

function named(character: string): string {
	return `<U+${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}>`;
}

function shortened(text: string, most: number): string {
	const line = visible(text.replace(/\n+$/, '')).replace(/\s+/g, ' ');
	return line.length > most ? `${line.slice(0, most - 1)}…` : line;
}

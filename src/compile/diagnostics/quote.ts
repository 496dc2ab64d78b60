/** The most characters of a value that are shown by `quote`. */
const limit = 60;
/** The most characters of a quoted value in a finished sentence. */
const longest = 120;

/** Characters that look like an ordinary space, or are not seen at all. */
const unseen =
	/[\u00A0\u061C\u1680\u2000-\u200B\u200E\u200F\u2028-\u202F\u205F-\u206F\u3000\uFEFF\uFFF9-\uFFFB\u{E0000}-\u{E007F}]|\p{Surrogate}/gu;

/** A value for use in a sentence: text, numbers and truth values in quotes, the rest by its kind. */
export function quote(value: unknown): string {
	if (typeof value === 'string') return `“${shortened(value, limit)}”`;
	if (Array.isArray(value)) return value.length === 0 ? 'an empty list' : 'a list';
	if (value === null || value === undefined) return 'nothing';
	return typeof value === 'object' ? 'a group of fields' : `“${scalarText(value)}”`;
}

/** A number or truth value as YAML writes it, with `.nan` and `.inf`. */
export function scalarText(value: unknown): string {
	if (Number.isNaN(value)) return '.nan';
	return String(value).replace('Infinity', '.inf');
}

/** A sentence on one line, with long values in it shortened and invisible characters named. */
export function toSingleLine(sentence: string): string {
	return visible(sentence)
		.replace(/\s+/g, ' ')
		.replace(/“([^“”]+)”/g, (_, value: string) => `“${shortened(value, longest)}”`);
}

/** The text with a name such as `<U+00A0>` in place of each invisible character. */
export function visible(text: string): string {
	return text.replace(unseen, named).replace(/[\u0000-\u0008\u000E-\u001F\u007F-\u009F]/g, named);
}

function named(character: string): string {
	return `<U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}>`;
}

function shortened(text: string, most: number): string {
	const line = visible(text.replace(/\n+$/, '')).replace(/\s+/g, ' ');
	return line.length > most ? `${line.slice(0, most - 1)}…` : line;
}

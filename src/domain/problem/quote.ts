/** The longest value that is shown whole. */
const limit = 60;

/** A value as a writer sees it, for a sentence: “text” in quotes, the rest in a word. */
export function quote(value: unknown): string {
	if (typeof value === 'string') return `“${shortened(value)}”`;
	if (Array.isArray(value)) return value.length === 0 ? 'an empty list' : 'a list';
	if (value === null || value === undefined) return 'nothing';
	return typeof value === 'object' ? 'a group of fields' : `“${JSON.stringify(value)}”`;
}

function shortened(text: string): string {
	const line = text.replace(/\s+/g, ' ').trim();
	return line.length > limit ? `${line.slice(0, limit - 1)}…` : line;
}

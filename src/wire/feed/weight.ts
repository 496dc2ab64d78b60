/** What a text weighs in a feed: its bytes as UTF-8, with its markup escaped. */
export function weightOf(html: string): number {
	return new TextEncoder().encode(html.replace(/[<>&"]/g, (one) => escaped[one] ?? one)).length;
}

const escaped: Readonly<Record<string, string>> = {
	'<': '&lt;',
	'>': '&gt;',
	'&': '&amp;',
	'"': '&quot;',
};

const entities: Readonly<Record<string, string>> = {
	'<': '&lt;',
	'>': '&gt;',
	'&': '&amp;',
	'"': '&quot;',
};

/** Text as it stands in XML and HTML, between tags or in double quotes. */
export function escapeXml(text: string): string {
	return text.replace(/[<>&"]/g, (one) => entities[one] ?? one);
}

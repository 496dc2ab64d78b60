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

/**
 * Everything but the characters of XML 1.0 (section 2.2): most controls, halves of characters,
 * U+FFFE and U+FFFF. A parser stops at one of them, escaped or not.
 */
const forbidden = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu;

/** Text as every format of feed can hold it: what XML forbids is dropped, all else stays. */
export function withoutForbiddenXml(text: string): string {
	return text.replace(forbidden, '');
}

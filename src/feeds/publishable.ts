/**
 * Everything but the characters of XML 1.0 (section 2.2): most controls, halves of characters,
 * U+FFFE and U+FFFF. A parser stops at one of them, escaped or not.
 */
const forbidden = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu;

/** Text as every format of feed can hold it: what XML forbids is dropped, all else stays. */
export function publishable(text: string): string {
	return text.replace(forbidden, '');
}

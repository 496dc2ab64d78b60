/**
 * Text on one line that stays text in GitHub's Markdown, whatever a title holds. An at sign is
 * followed by a character that is not seen, so that nobody is mentioned.
 */
export function escaped(text: string): string {
	return text
		.replace(/\s+/g, ' ')
		.replace(/[\\`*_{}[\]<>#|~&!$^]/g, '\\$&')
		.replace(/^[-+=]|(?<=^\d+)[.)]/, '\\$&')
		.replaceAll('@', '@\u2060');
}

/** Text as a block of code, in a fence that nothing in it can close. */
export function codeBlock(text: string): string {
	const longest = Math.max(2, ...(text.match(/`+/g) ?? []).map(({ length }) => length));
	const fence = '`'.repeat(longest + 1);
	return [`${fence}text`, text, fence].join('\n');
}

/** Controls, separators of lines and halves of characters: each run of them, and of spaces, is one space. */
const breaks = /[\s\p{Cc}\p{Cs}\p{Zl}\p{Zp}]+/gu;
/**
 * What is not seen but turns text round or hides it, and what is no character at all (U+FFFE). The two
 * joiners stay: emoji and some scripts are written with them.
 */
const unseen = /(?![\u200C\u200D])[\p{Cf}\p{Cn}]/gu;

/** Text from anybody on one line, without anything that a terminal or a parser of XML would obey. */
export function plainLine(text: string): string {
	return text.replace(unseen, '').replace(breaks, ' ').trim();
}

/** The text, or its first characters with `...` after them where it has more than `most`. */
export function shortened(text: string, most: number): string {
	const characters = Array.from(text);
	if (characters.length <= most) return text;
	return `${characters
		.slice(0, most - 3)
		.join('')
		.trimEnd()}...`;
}

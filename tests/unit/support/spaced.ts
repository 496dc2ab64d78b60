/** The text with ordinary spaces in place of those at which no line breaks. */
export function spaced(text: string | undefined): string | undefined {
	return text?.replaceAll('\u00a0', ' ');
}

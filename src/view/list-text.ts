const format = new Intl.ListFormat('en-GB', { type: 'conjunction' });

/** `search, API and website` */
export function listText(words: readonly string[]): string {
	return format.format(words);
}

/** The text with a capital letter at its head. */
export function capital(text: string): string {
	return text.charAt(0).toUpperCase() + text.slice(1);
}

/** `1 incident`, `3 incidents`, `no incidents`. */
export function countText(count: number, noun: string, plural = `${noun}s`): string {
	if (count === 0) return `no ${plural}`;
	return `${count} ${count === 1 ? noun : plural}`;
}

const format = new Intl.ListFormat('en-GB', { type: 'conjunction' });

/** `search, API and website` */
export function listText(items: readonly string[]): string {
	return format.format(items);
}

/** The same for items that a page shows as links: each item, and the text between them. */
export function listParts<Item extends object>(items: readonly Item[]): (string | Item)[] {
	return format
		.formatToParts(items.map((_, i) => String(i)))
		.flatMap(({ type, value }) => (type === 'element' ? (items[Number(value)] ?? []) : value));
}

/** A component's name inside a sentence: `package downloads`, but `API`. */
export function inSentence(name: string): string {
	return /^[A-Z](?![A-Z])/.test(name) ? name.charAt(0).toLowerCase() + name.slice(1) : name;
}

/** The names of components with these ids inside a sentence, in the order of the page. */
export function namesText(
	components: readonly { readonly id: string; readonly name: string }[],
	ids: readonly string[],
): string {
	return listText(namesOf(components, ids));
}

/** The same as a list. */
export function namesOf(
	components: readonly { readonly id: string; readonly name: string }[],
	ids: readonly string[],
): string[] {
	return components.filter(({ id }) => ids.includes(id)).map(({ name }) => inSentence(name));
}

/**
 * Whether a component's name takes a plural verb: `package downloads`, `sign-in and accounts`; not
 * `package status`, `access`, `analysis` or `DNS`. By its last word, or two that are joined.
 */
export function isPluralName(name: string): boolean {
	return / and /.test(name) || /[^sui]s$/.test(name);
}

/** The text with its first letter capitalized. */
export function capital(text: string): string {
	return text.charAt(0).toUpperCase() + text.slice(1);
}

/** `1 incident`, `3 incidents`, `no incidents`. */
export function countText(count: number, noun: string, plural = `${noun}s`): string {
	if (count === 0) return `no ${plural}`;
	return `${count} ${count === 1 ? noun : plural}`;
}

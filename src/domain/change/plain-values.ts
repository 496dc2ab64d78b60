/** Fields and their values. */
export type Group = Readonly<Record<string, unknown>>;

/** Whether a value is a group of fields. */
export function isGroup(value: unknown): value is Group {
	return typeof value === 'object' && value !== null && !Array.isArray(value) && !isTime(value);
}

/** A time of the domain: a pair of instants, which is one value. */
export function isTime(value: object): value is { earliest: number; latest: number } {
	return 'earliest' in value && 'latest' in value;
}

/** Line ends and blanks around a text differ between systems, and say nothing. */
export function plain(text: string): string {
	return text.replaceAll('\r\n', '\n').trim();
}

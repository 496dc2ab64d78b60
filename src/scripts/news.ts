/** What a page showed when it was made: src/wire/api/followed.ts writes it, and says what it means. */
export interface Shown {
	readonly newest: string;
	readonly words?: string;
	readonly heading?: string;
	readonly entry?: string;
}

/** What the script reads of `status.json`: src/wire/api/status-schema.ts says what it means. */
export interface StatusAnswer {
	readonly as_of: string;
	readonly update_count: number;
	readonly recent: readonly { readonly at: string; readonly id: string; readonly title: string }[];
	readonly headline: { readonly heading: string };
}

/** What is new since a page was made, in words; empty where nothing is. */
export function newsText(shown: Shown, { recent, update_count: words, headline }: StatusAnswer): string {
	const [first, ...more] = recent.filter(
		({ at, id }) => at > shown.newest && (shown.entry ?? id) === id,
	);
	if (first) return `New: “${first.title}”${more.length > 0 ? `, and ${more.length} more` : ''}.`;
	const { heading } = headline;
	if ((shown.heading ?? heading) !== heading) return `New: “${heading}”`;
	return Number(shown.words) < words ? 'New: something was added.' : '';
}

/** What a page shows that was made with this answer. */
export function shownBy({ recent, update_count: words }: StatusAnswer): Shown {
	return { newest: recent[0]?.at ?? '', words: `${words}` };
}

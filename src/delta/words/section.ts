/** A part of what is said of a change, for any format. */
export interface Section {
	readonly title: string;
	readonly items: readonly Item[];
}

/** One thing that changes. */
export interface Item {
	readonly text: string;
	/** What belongs to it, a line each. */
	readonly lines?: readonly string[];
}

/** How what was there became what is there: `“99.9%” → “99.8%”`. */
export function fromTo(before: string | undefined, after: string | undefined): string {
	return `${before ?? 'nothing'} → ${after ?? 'nothing'}`;
}

import type { Entry } from '../domain/incident/entry.ts';

/** A file that was read and found in order: its text, byte for byte, and what it says. */
export interface EntrySource<E extends Entry = Entry> {
	readonly text: string;
	readonly entry: E;
}

/** What a verb makes of a file: its new text, or why it is left alone and what to do instead. */
export type Edited = { readonly text: string } | { readonly refusal: string };

/** What a verb makes where there is no file yet. */
export type Created = { readonly id: string; readonly text: string } | { readonly refusal: string };

/** Why a request cannot be followed, and the way out. */
export class Refusal extends Error {}

/** Runs the steps of a verb; a refusal in any of them leaves the whole file alone. */
export function editing(steps: () => string): Edited {
	try {
		return { text: steps() };
	} catch (error) {
		if (error instanceof Refusal) return { refusal: error.message };
		throw error;
	}
}

import type { Entry } from '../incident/entry.ts';
import { changesByField } from './changes-by-field.ts';
import type { Commit, Version } from './versions.ts';

/** One thing that a commit did to what is published of an entry. */
export type Happening =
	/** It can be read for the first time, or again after it was gone. */
	| { readonly what: 'published' | 'published_again' }
	| { readonly what: 'removed' }
	| { readonly what: 'renamed'; readonly from: string }
	/** The file breaks the schema, so nothing was published of it. */
	| { readonly what: 'unreadable' }
	/** It is read as before: a comment, the order of fields, or what is only said to `npm run check`. */
	| { readonly what: 'same' }
	/** It tells something else than when it could be read last. */
	| { readonly what: 'edited'; readonly before: Entry; readonly after: Entry };

/** A commit that touched an entry, and what it did. */
export interface Revision {
	readonly commit: Commit;
	readonly happenings: readonly Happening[];
}

/** Reads a content under an id; `undefined` where it is not a sound entry. */
export type ReadVersion = (content: string, id: string) => Entry | undefined;

/** What each version did to the one before it, oldest first. */
export function revisionsOf(versions: readonly Version[], read: ReadVersion): Revision[] {
	let standing: Standing = { id: undefined, content: undefined, entry: undefined, isGone: false };
	return versions.flatMap((version) => {
		const { id, content, commit } = version;
		if (id === standing.id && content === standing.content) return [];
		const entry = id === undefined || content === undefined ? undefined : read(content, id);
		const happenings = happened(standing, version, entry);
		const isGone = id === undefined || (standing.isGone && !entry);
		standing = { id, content, entry: entry ?? standing.entry, isGone };
		return { commit, happenings };
	});
}

interface Standing {
	readonly id: string | undefined;
	readonly content: string | undefined;
	/** As it could be read last, also before it was gone. */
	readonly entry: Entry | undefined;
	/** Whether it was taken down, and has not been read since. */
	readonly isGone: boolean;
}

function happened(old: Standing, { id }: Version, entry: Entry | undefined): Happening[] {
	if (id === undefined) return [{ what: 'removed' }];
	const moved: Happening[] =
		old.id === undefined || old.id === id ? [] : [{ what: 'renamed', from: old.id }];
	if (!entry) return [...moved, { what: 'unreadable' }];
	if (!old.entry) return [...moved, { what: 'published' }];
	const back: Happening[] = old.isGone ? [{ what: 'published_again' }] : [];
	return [...moved, ...back, ...edits(old.entry, entry, moved.length + back.length > 0)];
}

function edits(before: Entry, after: Entry, isToldAlready: boolean): Happening[] {
	if (changesByField(before, after).size > 0) return [{ what: 'edited', before, after }];
	return isToldAlready ? [] : [{ what: 'same' }];
}

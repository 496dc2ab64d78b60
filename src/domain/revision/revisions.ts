import type { Instant } from '../../time/instant.ts';
import type { Entry } from '../incident/entry.ts';
import { changesByField } from './entry-changes.ts';

/** One commit on the published branch. */
export interface Commit {
	/** Its full hash. */
	readonly hash: string;
	/** When it was committed. */
	readonly at: Instant;
}

/** What a commit made of a file: the key of its content, `undefined` where the file was removed. */
export interface FileChange {
	/** The commit’s position on the branch, counted from its beginning. */
	readonly place: number;
	readonly commit: Commit;
	readonly content: string | undefined;
}

/** The changes of files, by the file's id and in the order of the branch. */
export type History = ReadonlyMap<string, readonly FileChange[]>;

/** The file of an entry after a commit that touched one of its files. */
export interface Version {
	readonly commit: Commit;
	/** The entry's id at that commit; `undefined` where it had no file. */
	readonly id: string | undefined;
	/** The key of the content; `undefined` where it had no file. */
	readonly content: string | undefined;
}

/** One change that a commit made to what is published of an entry. */
export type RevisionChange =
	/** It can be read for the first time, or again after it was removed. */
	| { readonly what: 'published' | 'published_again' }
	| { readonly what: 'removed' }
	| { readonly what: 'renamed'; readonly from: string }
	/** The file breaks the schema, so nothing was published of it. */
	| { readonly what: 'unreadable' }
	/** Nothing that readers see: a comment, the order of fields, or a field for `npm run check`. */
	| { readonly what: 'same' }
	/** Its content differs from when it could last be read. */
	| { readonly what: 'edited'; readonly before: Entry; readonly after: Entry };

/** A commit that touched an entry, and what it changed. */
export interface Revision {
	readonly commit: Commit;
	readonly changes: readonly RevisionChange[];
}

/** Reads a content under an id; `undefined` where it is not a valid entry. */
type ReadVersion = (content: string, id: string) => Entry | undefined;

/**
 * The versions of an entry, oldest first. `ids` are all names it had, today's first: while several of
 * its files exist side by side, the newest name counts.
 */
export function versionsOf(ids: readonly string[], history: History): Version[] {
	const changes = ids.flatMap((id) => (history.get(id) ?? []).map((one) => ({ ...one, id })));
	const commits = [...Map.groupBy(changes, ({ place }) => place)].sort(([a], [b]) => a - b);
	const present = new Map<string, string>();
	return commits.flatMap(([, own]) => {
		for (const { id, content } of own)
			if (content === undefined) present.delete(id);
			else present.set(id, content);
		const id = ids.find((name) => present.has(name));
		const commit = own[0]?.commit;
		return commit ? { commit, id, content: id === undefined ? undefined : present.get(id) } : [];
	});
}

/** What each version changed against the one before it, oldest first. */
export function revisionsOf(versions: readonly Version[], read: ReadVersion): Revision[] {
	let current: Published = { id: undefined, content: undefined, entry: undefined, isGone: false };
	return versions.flatMap((version) => {
		const { id, content, commit } = version;
		if (id === current.id && content === current.content) return [];
		const entry = id === undefined || content === undefined ? undefined : read(content, id);
		const changes = changesTo(current, version, entry);
		const isGone = id === undefined || (current.isGone && !entry);
		current = { id, content, entry: entry ?? current.entry, isGone };
		return { commit, changes };
	});
}

/** What is published of an entry after a commit. */
interface Published extends Omit<Version, 'commit'> {
	/** As it could last be read, also before it was removed. */
	readonly entry: Entry | undefined;
	/** Whether it was removed, and has not been read since. */
	readonly isGone: boolean;
}

function changesTo(old: Published, { id }: Version, entry: Entry | undefined): RevisionChange[] {
	if (id === undefined) return [{ what: 'removed' }];
	const moved: RevisionChange[] =
		old.id === undefined || old.id === id ? [] : [{ what: 'renamed', from: old.id }];
	if (!entry) return [...moved, { what: 'unreadable' }];
	if (!old.entry) return [...moved, { what: 'published' }];
	const back: RevisionChange[] = old.isGone ? [{ what: 'published_again' }] : [];
	const changes = [...moved, ...back];
	if (changesByField(old.entry, entry).size > 0)
		return [...changes, { what: 'edited', before: old.entry, after: entry }];
	return changes.length > 0 ? changes : [{ what: 'same' }];
}

import type { Instant } from '../../time/instant.ts';

/** One commit on the line of what was published. */
export interface Commit {
	/** Its whole name. */
	readonly hash: string;
	/** When it was committed. */
	readonly at: Instant;
}

/** What a commit made of a file: the key of its content, `undefined` where the file is gone. */
export interface FileChange {
	/** The commit’s place on the line, counted from its beginning. */
	readonly place: number;
	readonly commit: Commit;
	readonly content: string | undefined;
}

/** What stood for an entry after a commit that touched one of its files. */
export interface Version {
	readonly commit: Commit;
	/** The id under which it stood; `undefined` where nothing stood for it. */
	readonly id: string | undefined;
	/** The key of the content; `undefined` where nothing stood for it. */
	readonly content: string | undefined;
}

/** The changes of a file, by the file's id and in the order of the line. */
export type History = ReadonlyMap<string, readonly FileChange[]>;

/**
 * What stood for an entry, oldest first. `ids` are all the names it had, today's first: while several
 * files lie beside each other, the newest name counts.
 */
export function versionsOf(ids: readonly string[], history: History): Version[] {
	const changes = ids.flatMap((id) => (history.get(id) ?? []).map((one) => ({ ...one, id })));
	const commits = [...Map.groupBy(changes, ({ place }) => place)].sort(([a], [b]) => a - b);
	const lying = new Map<string, string>();
	return commits.flatMap(([, own]) => {
		for (const { id, content } of own)
			if (content === undefined) lying.delete(id);
			else lying.set(id, content);
		const id = ids.find((name) => lying.has(name));
		const commit = own[0]?.commit;
		return commit ? { commit, id, content: id === undefined ? undefined : lying.get(id) } : [];
	});
}

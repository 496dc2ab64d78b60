import type { Instant } from '../../time/instant.ts';
import { logArguments } from '../../revisions/past.ts';
import { readLog } from '../../revisions/read-log.ts';
import { git } from './git.ts';

/**
 * When each entry of a folder became what it was at a commit, by its id. Empty in a shallow clone, where
 * everything would seem to be as new as the oldest commit.
 */
export function publishedAt(
	folder: string,
	prefix: string,
	commit: string,
): ReadonlyMap<string, Instant> {
	if (git(folder, ['rev-parse', '--is-shallow-repository']).text === 'true') return new Map();
	const log = git(folder, logArguments(commit)).output.toString('utf8');
	const newest = [...(readLog(log, prefix) ?? [])].flatMap(([id, changes]) => {
		const last = changes.at(-1);
		return last ? [[id, last.commit.at] as const] : [];
	});
	return new Map(newest);
}

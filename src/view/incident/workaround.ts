import { closes } from '../../domain/incident/closing.ts';
import { type Entry, latestUpdate } from '../../domain/incident/entry.ts';

/** What users can do, as Markdown; `undefined` where nobody told, or nothing is left to work around. */
export function adviceOf(entry: Entry): string | undefined {
	const isOver = entry.retracted !== undefined || closes(latestUpdate(entry).status);
	return isOver ? undefined : entry.workaround;
}

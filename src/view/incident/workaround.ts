import type { Entry } from '../../domain/incident/entry.ts';
import { isClosingStatus, latestUpdate } from '../../domain/incident/updates.ts';

/** What users can do, as Markdown; `undefined` where nobody told, or nothing is left to work around. */
export function adviceOf(entry: Entry): string | undefined {
	const isOver = entry.retracted !== undefined || isClosingStatus(latestUpdate(entry).status);
	return isOver ? undefined : entry.workaround;
}

import { beginOf } from './begin.ts';
import type { Entry } from './entry.ts';

/** The order of the record, turned round: by when entries begin, ties by id from the last. */
export function oldestFirst(a: Entry, b: Entry): number {
	if (a === b) return 0;
	return beginOf(a).earliest - beginOf(b).earliest || (a.id < b.id ? 1 : -1);
}

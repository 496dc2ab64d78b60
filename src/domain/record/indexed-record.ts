import type { Entry } from '../incident/entry.ts';
import type { Progress } from '../incident/progress.ts';
import type { RecordIndex } from './record-index.ts';
import type { SiteRecord } from './record.ts';

/** A record together with its index. */
export interface IndexedRecord {
	readonly record: SiteRecord;
	readonly index: RecordIndex;
}

/** The progress of an entry at the record's `now`. */
export function progressIn({ index }: Pick<IndexedRecord, 'index'>, entry: Entry): Progress {
	return index.progress.get(entry) ?? 'news';
}

import { beginOf } from '../incident/begin.ts';
import type { Instant } from '../../time/instant.ts';
import { type YearKey, yearOf } from '../../time/utc-calendar.ts';
import type { GalleryRecord } from './record.ts';

/** Every UTC year from that of `since`, or of the oldest entry, up to that of the record's `now`. */
export function recordYears({ entries, now }: GalleryRecord, since?: Instant): YearKey[] {
	const oldest = entries.at(-1);
	const first = Number(yearOf(since ?? (oldest ? beginOf(oldest).earliest : now)));
	const last = Number(yearOf(now));
	return Array.from({ length: Math.max(0, last - first + 1) }, (_, i) => String(first + i));
}

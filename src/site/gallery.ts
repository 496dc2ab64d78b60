import type { Entry } from '../domain/incident/entry.ts';
import { indexRecord, type RecordIndex } from '../domain/record/record-index.ts';
import type { SiteRecord } from '../domain/record/record.ts';
import { movingEntries } from '../domain/status/current-status.ts';
import { type Subjects, subjectsOf } from '../domain/uptime/subject.ts';
import { galleryRecord } from './status.ts';

/** The record, and the record by everything a page asks for. */
export interface Gallery {
	readonly record: SiteRecord;
	readonly index: RecordIndex;
	/** Entries that the clock alone moves on. */
	readonly moving: readonly Entry[];
	/** Everything that has figures. */
	readonly subjects: Subjects;
}

/** Indexed once for each record, however many pages ask; in `dev` the record may change. */
const galleries = new WeakMap<SiteRecord, Gallery>();

/** What the gallery's status is, for any page. */
export function gallery(): Gallery {
	const record = galleryRecord();
	const known = galleries.get(record);
	if (known) return known;
	const index = indexRecord(record);
	const made = {
		...{ record, index },
		moving: movingEntries(record, index),
		subjects: subjectsOf(record, index),
	};
	galleries.set(record, made);
	return made;
}

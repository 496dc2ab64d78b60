import { indexRecord, type RecordIndex } from './domain/record/record-index.ts';
import type { GalleryRecord } from './domain/record/record.ts';
import { galleryRecord } from './status.ts';

/** The record, and the record by everything a page asks for. */
export interface Gallery {
	readonly record: GalleryRecord;
	readonly index: RecordIndex;
}

/** Indexed once for each record, however many pages ask; in `dev` the record may change. */
const indexes = new WeakMap<GalleryRecord, RecordIndex>();

/** What the gallery's status is, for any page. */
export function gallery(): Gallery {
	const record = galleryRecord();
	const index = indexes.get(record) ?? indexRecord(record);
	indexes.set(record, index);
	return { record, index };
}

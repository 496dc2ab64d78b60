import type { Sources } from '../compile/read-content.ts';
import { indexRecord, type RecordIndex } from '../domain/record/record-index.ts';
import type { SiteRecord } from '../domain/record/record.ts';
import { type Subjects, subjectsOf } from '../domain/uptime/subject.ts';
import type { Instant } from '../time/instant.ts';

/** One of two states of the content that are compared: as it was read, and as it compiled. */
export interface Side {
	/** Where the files of entries lie, as a writer would type it. */
	readonly folder: string;
	readonly sources: Sources;
	/** `undefined` where it does not compile: then only what stands in the files can be compared. */
	readonly told: Told | undefined;
	/** When each entry became what it is here, by its id, as far as that is known. */
	readonly publishedAt?: ReadonlyMap<string, Instant>;
}

/** A compiled record by everything that is asked of it, as pages have it from `gallery()`. */
export interface Told {
	readonly record: SiteRecord;
	readonly index: RecordIndex;
	readonly subjects: Subjects;
}

/** A record with everything that is asked of it. */
export function toldOf(record: SiteRecord): Told {
	const index = indexRecord(record);
	return { record, index, subjects: subjectsOf(record, index) };
}

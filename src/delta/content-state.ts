import type { Sources } from '../compile/read-content.ts';
import { type IndexedRecord, indexRecord } from '../domain/record/record-index.ts';
import type { SiteRecord } from '../domain/record/record.ts';
import { type Subjects, subjectsOf } from '../domain/uptime/subject.ts';
import type { Instant } from '../time/instant.ts';

/** One of two states of the content that are compared: as it was read, and as it compiled. */
export interface ContentState {
	/** Where the files of entries lie, as a writer would type it. */
	readonly folder: string;
	readonly sources: Sources;
	/** `undefined` where it does not compile: then only what stands in the files can be compared. */
	readonly model: DeltaModel | undefined;
	/** When each entry became what it is here, by its id, as far as that is known. */
	readonly publishedAt?: ReadonlyMap<string, Instant>;
}

/** A compiled record with its index and everything that has figures. */
export interface DeltaModel extends IndexedRecord {
	readonly subjects: Subjects;
}

/** Indexes a compiled record for the comparison. */
export function deltaModel(record: SiteRecord): DeltaModel {
	const index = indexRecord(record);
	return { record, index, subjects: subjectsOf(record, index) };
}

/** How two maps differ, in the order of the one that holds each key. */
interface Difference<Value> {
	readonly gained: readonly Value[];
	readonly changed: readonly { readonly before: Value; readonly after: Value }[];
	readonly gone: readonly Value[];
}

/** Compares two maps by key; two values are alike where `textOf` says the same of both. */
export function difference<Value>(
	before: ReadonlyMap<string, Value>,
	after: ReadonlyMap<string, Value>,
	textOf: (value: Value) => string = (value) => JSON.stringify(value),
): Difference<Value> {
	const gained: Value[] = [];
	const changed: { before: Value; after: Value }[] = [];
	for (const [key, value] of after) {
		const old = before.get(key);
		if (old === undefined) gained.push(value);
		else if (textOf(old) !== textOf(value)) changed.push({ before: old, after: value });
	}
	const gone = [...before].filter(([key]) => !after.has(key)).map(([, value]) => value);
	return { gained, changed, gone };
}

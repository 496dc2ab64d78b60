import type { Entry } from '../incident/entry.ts';
import { newNameOf } from '../../schema/redirects.ts';
import type { RecordIndex } from './record-index.ts';
import type { GalleryRecord } from './record.ts';

/** A name of an entry, by which there are addresses. */
export interface EntryName {
	/** The file's name without `.md`, now or once. */
	readonly id: string;
	readonly entry: Entry;
}

interface Told {
	readonly record: GalleryRecord;
	readonly index: RecordIndex;
}

/** The names that files had once, with the entries that stand for them; of those that are public. */
export function formerNames({ record, index }: Told): EntryName[] {
	const { redirects } = record.site;
	return redirects.flatMap(({ from }) => {
		const entry = index.byId.get(newNameOf(from, redirects) ?? from);
		return entry ? [{ id: from, entry }] : [];
	});
}

/** Every name of every entry: those that files have, then those that they had. */
export function everyName(told: Told): EntryName[] {
	const own = told.record.entries.map((entry) => ({ id: entry.id, entry }));
	return [...own, ...formerNames(told)];
}

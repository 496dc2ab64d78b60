import { isForReaders } from '../../schema/field-lookup.ts';
import type { Entry } from '../incident/entry.ts';
import { allChanges, type ValueChange } from './value-changes.ts';

/** The content of a file by field; the text below the front matter as `body`. */
export type Fields = Readonly<Record<string, unknown>>;

/** The fields of an entry that readers see: not its names, nor what is only meant for `npm run check`. */
export function comparedFields(entry: Entry): Fields {
	const { id: _id, firstId: _firstId, file: _file, ...fields } = entry;
	return Object.fromEntries(Object.entries(fields).filter(([field]) => isForReaders(field)));
}

/**
 * The changes between two versions of a file, by field of the front matter; the text below as `body`.
 * A missing list counts as empty, so that its items are listed one by one.
 */
export function changesByField(before: Entry, after: Entry): Map<string, ValueChange[]> {
	const [was, is] = [comparedFields(before), comparedFields(after)];
	const changes = allChanges(withLists(was, is), withLists(is, was));
	return Map.groupBy(changes, ({ was: [field] }) => String(field));
}

function withLists(fields: Fields, others: Fields): Fields {
	const lists = Object.keys(others).filter((field) => Array.isArray(others[field]));
	// A field that is present and undefined would hide its empty list.
	const present = Object.entries(fields).filter(([, value]) => value !== undefined);
	return {
		...Object.fromEntries(lists.map((field) => [field, []])),
		...Object.fromEntries(present),
	};
}

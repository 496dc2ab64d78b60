import type { Entry } from '../incident/entry.ts';
import { comparedFields, type Fields } from './compared-fields.ts';
import { allChanges, type ValueChange } from './value-changes.ts';

/**
 * What two versions of a file tell differently, by the field of the front matter in which it stands;
 * the text below as `body`. A list that is left out holds nothing, so its items are told one by one.
 */
export function changesByField(before: Entry, after: Entry): Map<string, ValueChange[]> {
	const [was, is] = [comparedFields(before), comparedFields(after)];
	const changes = allChanges(withLists(was, is), withLists(is, was));
	return Map.groupBy(changes, ({ was: [field] }) => String(field));
}

function withLists(fields: Fields, others: Fields): Fields {
	const lists = Object.keys(others).filter((field) => Array.isArray(others[field]));
	return { ...Object.fromEntries(lists.map((field) => [field, []])), ...told(fields) };
}

/** A field that is there and undefined would hide its empty list. */
function told(fields: Fields): Fields {
	return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));
}

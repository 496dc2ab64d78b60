import { isForReaders } from '../../schema/field-lookup.ts';
import type { Entry } from '../incident/entry.ts';

/** What a file says, by field; its text below the front matter as `body`. */
export type Fields = Readonly<Record<string, unknown>>;

/** What readers see of an entry: not its name, nor what is only written for `npm run check`. */
export function comparedFields(entry: Entry): Fields {
	const { id: _id, firstId: _firstId, file: _file, ...rest } = entry;
	return Object.fromEntries(Object.entries(rest).filter(([field]) => isForReaders(field)));
}

import type { Entry } from '../incident/entry.ts';

/** What a file says, by field; its text below the front matter as `body`. */
export type Fields = Readonly<Record<string, unknown>>;

/** What of an entry readers are told: not its name, nor what is only said to `npm run check`. */
export function comparedFields(entry: Entry): Fields {
	const { id: _id, firstId: _firstId, file: _file, acknowledged: _accepted, ...told } = entry;
	return told;
}

import type { Entry } from '../../domain/incident/entry.ts';
import type { FieldPath } from '../../schema/field-path.ts';
import { toIso } from '../../time/instant.ts';
import { parseTime } from '../../time/parse-time.ts';
import { publishable } from '../add-word.ts';
import { type Edited, editing, type EntrySource, Refusal } from '../edited.ts';
import type { CorrectRequest } from '../requests/later-requests.ts';
import { appendItem, setValue } from '../splice/edit-field.ts';
import { rawValue } from '../splice/raw-value.ts';

/** Changes something published, and says so: what it says from now on, and a note. */
export function correct({ text, entry }: EntrySource, request: CorrectRequest): Edited {
	return editing(() => {
		const { at, of, note } = request;
		const value = publishable(request.value);
		const path = pathOf(entry, of);
		const old = rawValue(text, path);
		if (old === undefined)
			throw new Refusal(
				`“${of}” holds no single text or time that was published. Change the file by hand, and add an entry to “corrections”.`,
			);
		if (old.trim() === value.trim())
			throw new Refusal(`“${of}” says that already. Give another value.`);
		const changed = setValue(text, path, value);
		return appendItem(changed, 'corrections', { at: toIso(at), of, note: publishable(note) });
	});
}

function pathOf({ updates }: Entry, of: string): FieldPath {
	const parsed = parseTime(of, 'UTC');
	if (!parsed.ok) return [of];
	const index = updates.findIndex(({ at }) => at === parsed.time.earliest);
	if (index < 0)
		throw new Refusal(`No update is of ${of}. Write its “at” as it stands in the file.`);
	return ['updates', index, 'message'];
}

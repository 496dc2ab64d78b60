import { toIso } from '../../time/instant.ts';
import { publishable } from '../add-word.ts';
import { type Edited, editing, type EntrySource, Refusal } from '../edited.ts';
import type { RetractRequest } from '../requests/later-requests.ts';
import { setField } from '../splice/edit-field.ts';

/** Says that it was no incident after all; the file stays, and counts in no figure. */
export function retract({ text, entry }: EntrySource, { at, why }: RetractRequest): Edited {
	return editing(() => {
		if (entry.retracted) throw new Refusal('This is retracted already. Change nothing.');
		return setField(text, 'retracted', { at: toIso(at), why: publishable(why) });
	});
}

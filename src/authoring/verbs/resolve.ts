import type { Incident } from '../../domain/incident/entry.ts';
import { latestUpdate } from '../../domain/incident/updates.ts';
import { addWord, publishable } from '../add-word.ts';
import { type Edited, editing, type EntrySource, Refusal } from '../edited.ts';
import type { ResolveRequest } from '../requests/incident-requests.ts';
import { setField } from '../splice/edit-field.ts';

/** The word that an incident is over. An end or cause that stood there before gives way, since this update tells of it. */
export function resolve({ text, entry }: EntrySource<Incident>, request: ResolveRequest): Edited {
	return editing(() => {
		if (latestUpdate(entry).status === 'resolved')
			throw new Refusal(
				'This incident is resolved already. To change what was said, use “correct”.',
			);
		const { mitigated, cause } = request;
		if (cause === undefined && entry.cause === undefined)
			throw new Refusal('The file names no cause. Give it in a sentence, or “unknown”.');
		const ended = setField(text, 'mitigated', mitigated);
		const told = cause === undefined ? ended : setField(ended, 'cause', publishable(cause));
		return addWord(told, entry, { ...request, status: 'resolved' });
	});
}

import type { Entry, Update } from '../../domain/incident/entry.ts';
import { isClosingStatus, latestUpdate } from '../../domain/incident/updates.ts';
import { addWord } from '../add-word.ts';
import { type Edited, editing, type EntrySource, Refusal } from '../edited.ts';
import { moveComponents } from '../move-components.ts';
import type { UpdateRequest } from '../requests/incident-requests.ts';

/** Another word on what is open; components that changed also move in the file’s `components`. */
export function update({ text, entry }: EntrySource, request: UpdateRequest): Edited {
	return editing(() => {
		refuseClosed(entry, request.status);
		const { components = [], at } = request;
		if (components.length > 0 && entry.kind === 'announcement')
			throw new Refusal('An announcement has no effect on components. Leave them out.');
		const moved = entry.kind === 'incident' ? moveComponents(text, entry, components, at) : text;
		return addWord(moved, entry, request);
	});
}

function refuseClosed(entry: Entry, status: string): void {
	const last = latestUpdate(entry).status;
	if (entry.retracted)
		throw new Refusal('This was retracted as a false alarm. Publish a new incident.');
	if (isClosingStatus(status as Update['status']))
		throw new Refusal(
			`An update cannot say ${status}. Use ${status === 'resolved' ? '“resolve”' : '“maintenance complete” or “maintenance cancel”'}.`,
		);
	if (last === 'resolved')
		throw new Refusal('This incident is resolved. If it is back, use “reopen”.');
	if (isClosingStatus(last))
		throw new Refusal(`This work is ${last}. Announce new work with “maintenance announce”.`);
}

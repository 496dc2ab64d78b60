import type { Incident } from '../../domain/incident/entry.ts';
import { latestUpdate } from '../../domain/incident/updates.ts';
import { addWord } from '../add-word.ts';
import { type Edited, editing, type EntrySource, Refusal } from '../edited.ts';
import type { ReopenRequest } from '../requests/incident-requests.ts';
import { addKey, appendItem, removeField } from '../splice/edit-field.ts';
import { rawValue } from '../splice/raw-value.ts';

/**
 * The word that what was over is back. The earlier end is written out in the spans that it ended, new
 * spans follow, and `mitigated` waits for the new end; the cause stays.
 */
export function reopen({ text, entry }: EntrySource<Incident>, request: ReopenRequest): Edited {
	return editing(() => {
		if (latestUpdate(entry).status !== 'resolved')
			throw new Refusal('This incident is still open. Use “update”.');
		if (entry.retracted)
			throw new Refusal('This was retracted as a false alarm. Publish a new incident.');
		const { began, components, status = 'investigating' } = request;
		const ended = removeField(writeOutEnds(text, entry), 'mitigated');
		const again = components.reduce(
			(edited, { id, status }) => appendItem(edited, 'components', { id, status, from: began }),
			ended,
		);
		return addWord(again, entry, { ...request, status });
	});
}

function writeOutEnds(text: string, { components }: Incident): string {
	const end = rawValue(text, ['mitigated']) ?? 'unknown';
	return components.reduce(
		(edited, { to }, i) =>
			to === undefined ? addKey(edited, ['components', i], 'to', end) : edited,
		text,
	);
}

import { join } from 'node:path';
import type { Edited, EntrySource } from '../../authoring/edited.ts';
import { openEntry } from '../../authoring/open-entry.ts';
import type { Entry } from '../../domain/incident/entry.ts';
import { formatReport } from '../../compile/diagnostics/report.ts';
import { refused } from './ending.ts';
import { type Deed, publish } from './publish.ts';
import type { Session } from './session.ts';

/** Publishes a change of the file of `entry`; `edit` is what the verb makes of it. */
export function publishEdit<E extends Entry>(
	session: Session,
	{ id }: E,
	edit: (source: EntrySource<E>) => Edited,
	deed: Deed,
): Promise<void> {
	const path = join(session.places.incidentsDir, `${id}.md`);
	const { source, problems } = openEntry(path);
	if (!source) throw refused(`${formatReport(problems)}\n\nNothing was written.`);
	// The file was of this kind when the record was read a moment ago; a kind never changes.
	const edited = edit(source as EntrySource<E>);
	if ('refusal' in edited) throw refused(`${edited.refusal}\nNothing was written.`);
	return publish(session, { path, before: source.text, after: edited.text }, deed);
}

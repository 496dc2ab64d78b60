import { incidentDocument, type IncidentDocument } from '../../../src/api/incident.ts';
import type { Entry } from '../../../src/domain/incident/entry.ts';
import { type IndexedRecord, indexRecord } from '../../../src/domain/record/record-index.ts';
import { makeRecord } from '../support/make-record.ts';

/** Makes an address on the site of these tests. */
export const absolute = (path: string) => new URL(path, 'https://status.example/').href;

/** A record with these entries, newest first, and the record by what is asked for. */
export function toldAt(now: string, ...entries: readonly Entry[]): IndexedRecord {
	const record = makeRecord({ now, entries });
	return { record, index: indexRecord(record) };
}

/** The document of an entry that stands alone in the record. */
export function documentAt(now: string, entry: Entry): IncidentDocument {
	return incidentDocument(entry, toldAt(now, entry), absolute);
}

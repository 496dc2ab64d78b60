import { paths } from '../addresses/paths.ts';
import { beginningOf } from '../domain/incident/entry-times.ts';
import type { Entry } from '../domain/incident/entry.ts';
import { newestUpdate } from '../domain/incident/updates.ts';
import type { IncidentsDocument } from './incidents-schema.ts';
import { type Absolute, affectedBy, entryFacts, progressIn, type Told } from './published-entry.ts';
import { endOf, endPair, isoOrNull, pairOf } from './published-time.ts';

/** What is published of all entries together. */
export function incidentsDocument(told: Told, absolute: Absolute): IncidentsDocument {
	const { entries } = told.record;
	return {
		$schema: absolute(paths.apiSchema('incidents')),
		last_update: isoOrNull(newestUpdate(entries)?.update.at),
		incidents: entries.map((entry) => lightEntry(entry, told, absolute)),
	};
}

function lightEntry(entry: Entry, told: Told, absolute: Absolute) {
	return {
		...entryFacts(entry, told, absolute),
		begin: pairOf(beginningOf(entry)),
		end: endPair(endOf(entry, progressIn(told, entry), told.record.now)),
		components: affectedBy(entry),
		postmortem: entry.body !== undefined && entry.postmortem !== undefined,
		document: absolute(paths.incidentJson(entry.id)),
	};
}

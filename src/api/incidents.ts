import { type Absolute, paths } from '../addresses/paths.ts';
import { beginOf } from '../domain/incident/begin.ts';
import type { Entry } from '../domain/incident/entry.ts';
import { type IndexedRecord, progressIn } from '../domain/record/indexed-record.ts';
import { newestUpdate } from '../domain/record/newest-update.ts';
import { affectedBy, affectedSchema, entryFacts, entryFields } from './entry-fields.ts';
import {
	endOf,
	endPair,
	endPairSchema,
	instantSchema,
	isoOrNull,
	pairOf,
	pairSchema,
} from './times.ts';
import { z } from 'zod';

/** The list of everything: light enough to fetch, complete enough to choose from. */
export const incidentsSchema = z
	.strictObject({
		$schema: z.url(),
		last_update: instantSchema.nullable().describe('When staff last wrote an update of anything.'),
		incidents: z.array(
			z.strictObject({
				...entryFields,
				begin: pairSchema.describe(
					'When impact began; of maintenance the window, planned until it is told as it was; of an announcement its first word.',
				),
				end: endPairSchema
					.nullable()
					.describe(
						'null: it has no effect, or was retracted or cancelled before an end was told.',
					),
				components: z.array(affectedSchema),
				postmortem: z.boolean().describe('Whether its postmortem is published.'),
				document: z.url().describe('All of it: see incident.schema.json.'),
			}),
		),
	})
	.describe(
		'Every incident, maintenance and announcement, the newest begin first. Nothing here moves with the clock but `progress`, at `progress_until`.',
	);

/** The document of all entries. */
export type IncidentsDocument = z.output<typeof incidentsSchema>;

/** What is published of all entries together. */
export function incidentsDocument(indexed: IndexedRecord, absolute: Absolute): IncidentsDocument {
	const { entries } = indexed.record;
	return {
		$schema: absolute(paths.apiSchema('incidents')),
		last_update: isoOrNull(newestUpdate(entries)?.update.at),
		incidents: entries.map((entry) => lightEntry(entry, indexed, absolute)),
	};
}

function lightEntry(entry: Entry, indexed: IndexedRecord, absolute: Absolute) {
	return {
		...entryFacts(entry, indexed, absolute),
		begin: pairOf(beginOf(entry)),
		end: endPair(endOf(entry, progressIn(indexed, entry), indexed.record.now)),
		components: affectedBy(entry),
		postmortem: entry.body !== undefined && entry.postmortem !== undefined,
		document: absolute(paths.incidentJson(entry.id)),
	};
}

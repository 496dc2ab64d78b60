import { type Absolute, paths } from '../addresses/paths.ts';
import { beginningOf } from '../domain/incident/entry-times.ts';
import { isMaintenance } from '../domain/incident/entry.ts';
import { lastWrittenAt, latestUpdate } from '../domain/incident/updates.ts';
import { type IndexedRecord, progressIn } from '../domain/record/record-index.ts';
import { maintenanceStatuses } from '../schema/entry-schema.ts';
import { affectedBy, affectedSchema, entryFacts, entryFields, windowsOf } from './entry-fields.ts';
import {
	endOf,
	endPair,
	endPairSchema,
	givenEndSchema,
	instantSchema,
	isoOrNull,
	startPair,
	startPairSchema,
	timeSchema,
} from './times.ts';
import { z } from 'zod';

/** The list of everything: light enough to fetch, complete enough to choose from. */
export const incidentsSchema = z
	.strictObject({
		$schema: z.url(),
		last_update: instantSchema
			.nullable()
			.describe(
				'When staff last wrote of anything: an update, a correction, a postmortem or a retraction.',
			),
		incidents: z.array(
			z.strictObject({
				...entryFields,
				begin: startPairSchema.describe(
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

/** What is published of all entries together. */
export function incidentsDocument(
	indexed: IndexedRecord,
	absolute: Absolute,
): z.output<typeof incidentsSchema> {
	const { entries, site } = indexed.record;
	return {
		$schema: absolute(paths.apiSchema('incidents')),
		last_update: isoOrNull(lastWrittenAt(entries, site.compiled_at)),
		incidents: entries.map((entry) => ({
			...entryFacts(entry, indexed, absolute),
			begin: startPair(beginningOf(entry)),
			end: endPair(endOf(entry, progressIn(indexed, entry), indexed.record.now)),
			components: affectedBy(entry),
			postmortem: entry.body !== undefined && entry.postmortem !== undefined,
			document: absolute(paths.incidentJson(entry.id)),
		})),
	};
}

/** All planned work. */
export const maintenanceSchema = z
	.strictObject({
		$schema: z.url(),
		last_update: instantSchema
			.nullable()
			.describe(
				'When staff last wrote of planned work: an update, a correction, a postmortem or a retraction.',
			),
		maintenance: z.array(
			z.strictObject({
				...entryFields,
				status: z.enum(maintenanceStatuses).describe('What its newest update says.'),
				announced: instantSchema.nullable().describe('When it was announced.'),
				scheduled: z
					.strictObject({ from: timeSchema, to: givenEndSchema })
					.describe('The planned window. Of a minute or second, `to` is outside.'),
				actual: z
					.strictObject({ from: timeSchema, to: givenEndSchema.nullable() })
					.nullable()
					.describe('The window as it was; null while nobody has told it.'),
				components: z.array(affectedSchema),
				document: z.url().describe('All of it: see incident.schema.json.'),
			}),
		),
	})
	.describe(
		'All planned work, the newest window first: ahead, under way, over and cancelled. Nothing here moves with the clock but `progress`, at `progress_until`.',
	);

/** What is published of all planned work. */
export function maintenanceDocument(
	indexed: IndexedRecord,
	absolute: Absolute,
): z.output<typeof maintenanceSchema> {
	const works = indexed.record.entries.filter(isMaintenance);
	return {
		$schema: absolute(paths.apiSchema('maintenance')),
		last_update: isoOrNull(lastWrittenAt(works, indexed.record.site.compiled_at)),
		maintenance: works.map((work) => ({
			...entryFacts(work, indexed, absolute),
			status: latestUpdate(work).status,
			...windowsOf(work),
			components: affectedBy(work),
			document: absolute(paths.incidentJson(work.id)),
		})),
	};
}

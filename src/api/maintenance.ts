import { type Absolute, paths } from '../addresses/paths.ts';
import { latestUpdate, type Maintenance } from '../domain/incident/entry.ts';
import { isMaintenance } from '../domain/incident/progress.ts';
import type { IndexedRecord } from '../domain/record/indexed-record.ts';
import { newestUpdate } from '../domain/record/newest-update.ts';
import { maintenanceStatuses } from '../schema/entry-schema.ts';
import { affectedBy, affectedSchema, entryFacts, entryFields } from './entry-fields.ts';
import { windowsOf } from './kind-fields.ts';
import { givenEndSchema, instantSchema, isoOrNull, timeSchema } from './times.ts';
import { z } from 'zod';

/** All planned work. */
export const maintenanceSchema = z
	.strictObject({
		$schema: z.url(),
		last_update: instantSchema
			.nullable()
			.describe('When staff last wrote an update of planned work.'),
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

/** The document of all planned work. */
export type MaintenanceDocument = z.output<typeof maintenanceSchema>;

/** What is published of all planned work. */
export function maintenanceDocument(
	indexed: IndexedRecord,
	absolute: Absolute,
): MaintenanceDocument {
	const works = indexed.record.entries.filter(isMaintenance);
	return {
		$schema: absolute(paths.apiSchema('maintenance')),
		last_update: isoOrNull(newestUpdate(works)?.update.at),
		maintenance: works.map((work) => publishedWork(work, indexed, absolute)),
	};
}

function publishedWork(work: Maintenance, indexed: IndexedRecord, absolute: Absolute) {
	return {
		...entryFacts(work, indexed, absolute),
		status: latestUpdate(work).status,
		...windowsOf(work),
		components: affectedBy(work),
		document: absolute(paths.incidentJson(work.id)),
	};
}

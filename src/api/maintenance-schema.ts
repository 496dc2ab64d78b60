import { z } from 'zod';
import { maintenanceStatuses } from '../schema/entry-schema.ts';
import { affectedSchema, entryFields } from './entry-fields.ts';
import { givenEndSchema, instantSchema, timeSchema } from './time-schemas.ts';

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

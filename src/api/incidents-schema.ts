import { z } from 'zod';
import { affectedSchema, entryFields } from './entry-fields.ts';
import { endPairSchema, instantSchema, pairSchema } from './time-schemas.ts';

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

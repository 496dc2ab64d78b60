import { z } from 'zod';
import { publishedRepairSchema } from './account-schemas.ts';
import { pairSchema } from './time-schemas.ts';

/** All promises. */
export const repairsSchema = z
	.strictObject({
		$schema: z.url(),
		repairs: z.array(
			z.strictObject({
				...publishedRepairSchema.shape,
				incident: z
					.strictObject({
						id: z.string(),
						title: z.string(),
						begin: pairSchema,
						retracted: z.boolean(),
						document: z.url(),
					})
					.describe('What it was promised after.'),
			}),
		),
	})
	.describe(
		'Every promise to mend something and what became of it, of the newest incident first. Whether one is overdue depends on the clock: compare `due` of an open one with yours.',
	);

/** The document of all promises. */
export type RepairsDocument = z.output<typeof repairsSchema>;

import { z } from 'zod';
import { dataAgeSchema } from './data-age.ts';
import { instantSchema } from './time-schemas.ts';

const minutes = z.int().min(1);

/** What a program has to know of all the others. */
export const metaSchema = z
	.strictObject({
		$schema: z.url(),
		name: z.string(),
		service: z.string().describe('What is reported on.'),
		description: z.string(),
		demonstration: z
			.string()
			.nullable()
			.describe('Where everything is invented: a sentence that says so.'),
		language: z.string().describe('Of all text here (BCP 47).'),
		page: z.url(),
		api_version: z
			.int()
			.describe(
				'Raised, with the address, when a field goes or changes its meaning; one may be added at any time.',
			),
		formula_version: z.int().describe('The version of the rules by which figures are made.'),
		formula_versions: z
			.array(z.strictObject({ version: z.int(), date: z.iso.date(), changed: z.string() }))
			.describe('Every version, oldest first, and the UTC day since which it is used.'),
		built_at: instantSchema.describe(
			'When all documents were made. Everything that depends on the clock, also in /api/v2/, was true then.',
		),
		data: dataAgeSchema,
		last_update: instantSchema.nullable().describe('When staff last wrote an update of anything.'),
		ages: z.strictObject({
			expected_within_minutes: minutes.describe('Within which the next measurement is expected.'),
			late_after_minutes: minutes,
			stale_after_minutes: minutes,
			unknown_after_minutes: minutes,
			how: z.string(),
		}),
		quiet_after_days: z
			.int()
			.min(1)
			.describe('After its last word an open incident asserts a status for so many days.'),
		record_gaps: z
			.array(
				z.strictObject({
					from: instantSchema,
					to: instantSchema.nullable().describe('Outside; null while it lasts.'),
					why: z.string(),
				}),
			)
			.describe(
				'Spells in which nobody kept the record: no notice in them does not mean no outage.',
			),
		openapi: z.url().describe('The description of every document, for generated clients.'),
		documents: z.array(
			z.strictObject({
				address: z.string().describe('Whole; parameters stand in braces.'),
				type: z.string(),
				schema: z.url().nullable(),
				about: z.string(),
			}),
		),
	})
	.describe('When everything was built, how old its data is, by which rules, and what there is.');

/** The document about the others. */
export type MetaDocument = z.output<typeof metaSchema>;

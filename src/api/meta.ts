import { type Absolute, paths } from '../addresses/paths.ts';
import { lastWrittenAt } from '../domain/incident/updates.ts';
import type { SiteRecord } from '../domain/record/record.ts';
import { formulaVersion, formulaVersions } from '../domain/uptime/formula-versions.ts';
import type { Site } from '../schema/site-schema.ts';
import { type Instant, toIso } from '../time/instant.ts';
import { type ApiDocument, apiDocuments, apiVersion } from './api-documents.ts';
import { dataAge, dataAgeSchema } from './data-age.ts';
import { instantSchema, isoOrNull } from './times.ts';
import { z } from 'zod';

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
		last_update: instantSchema
			.nullable()
			.describe(
				'When staff last wrote of anything: an update, a correction, a postmortem or a retraction.',
			),
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

/** What is published of all documents; `lastLook` is when the newest measurement of anything ended. */
export function metaDocument(
	{ now, site, entries }: Pick<SiteRecord, 'now' | 'site' | 'entries'>,
	lastLook: Instant | undefined,
	absolute: Absolute,
): MetaDocument {
	const { name, service, description, demonstration = null, language } = site;
	return {
		$schema: absolute(paths.apiSchema('meta')),
		...{ name, service, description, demonstration, language },
		page: absolute(paths.home),
		api_version: apiVersion,
		formula_version: formulaVersion,
		formula_versions: [...formulaVersions],
		built_at: toIso(now),
		data: dataAge(lastLook, site.measurements),
		last_update: isoOrNull(lastWrittenAt(entries, site.compiled_at)),
		ages: agesOf(site),
		quiet_after_days: site.quiet_after,
		record_gaps: site.record_gaps.map(({ from, to, why }) => ({
			from: toIso(from),
			to: isoOrNull(to),
			why,
		})),
		openapi: absolute(paths.openApi),
		documents: apiDocuments.map((one) => publishedDocument(one, absolute)),
	};
}

function agesOf({ measurements }: Site) {
	const { late_after, stale_after, unknown_after } = measurements;
	return {
		expected_within_minutes: late_after,
		late_after_minutes: late_after,
		stale_after_minutes: stale_after,
		unknown_after_minutes: unknown_after,
		how: 'Where a document has `data`, what it measured is fresh up to `late_after`, late up to `stale_after`, stale up to `unknown_after`, and unknown from then on: compare them with your own clock. What is stale or older says nothing of now. `built_at` tells whether new documents are made at all.',
	};
}

function publishedDocument({ path, type, schema, about }: ApiDocument, absolute: Absolute) {
	return {
		// Braces stand for themselves: an address with them is a template.
		address: absolute(path).replaceAll('%7B', '{').replaceAll('%7D', '}'),
		type,
		schema: schema === undefined ? null : absolute(paths.apiSchema(schema)),
		about,
	};
}

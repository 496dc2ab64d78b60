import { paths } from '../addresses/paths.ts';
import { newestUpdate } from '../domain/incident/updates.ts';
import type { SiteRecord } from '../domain/record/record.ts';
import { formulaVersion, formulaVersions } from '../domain/uptime/formula-versions.ts';
import type { Site } from '../schema/site-schema.ts';
import { type Instant, toIso } from '../time/instant.ts';
import { type ApiDocument, apiDocuments, apiVersion } from './api-documents.ts';
import { dataAge } from './data-age.ts';
import type { MetaDocument } from './meta-schema.ts';
import type { Absolute } from './published-entry.ts';
import { isoOrNull } from './published-time.ts';

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
		last_update: isoOrNull(newestUpdate(entries)?.update.at),
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

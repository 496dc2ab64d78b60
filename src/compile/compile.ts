import type { SiteRecord } from '../domain/record/record.ts';
import { componentsFileSchema } from '../schema/component-schema.ts';
import { explanationsFileSchema } from '../schema/explanation-schema.ts';
import { objectivesFileSchema } from '../schema/objective-schema.ts';
import { fieldTables } from '../schema/field-lookup.ts';
import { siteSchema } from '../schema/site-schema.ts';
import type { Instant } from '../time/instant.ts';
import type { ContentPlaces } from './reading/content-places.ts';
import {
	byPlace,
	type Diagnostic,
	placeDiagnostics,
	type UnplacedDiagnostic,
} from './diagnostics/diagnostic.ts';
import { limitDiagnostics } from './diagnostics/limit.ts';
import { placeInRows } from './observations/observation-document.ts';
import { type ParsedObservations, parseObservations } from './observations/parse-observations.ts';
import { parseData, parseList } from './parse-data.ts';
import { parseEntry } from './parse-entry.ts';
import { readContent, type Sources } from './read-content.ts';
import { recordAt } from './record-at.ts';
import { rules } from './rules/all-rules.ts';
import type { ParsedContent } from './rules/rule.ts';
import { acknowledge, type InvalidFields, runRules } from './rules/run-rules.ts';

/** Two clocks: the one a record is cut to, and the real one, which only `check` looks at. */
export interface Clocks {
	/** The instant as of which the record holds. */
	readonly now: Instant;
	/** The real time; with it, what lies in the future and what is due is found as well. */
	readonly clock?: Instant;
}

/** What came of the content: a record, or everything that keeps it from being one. */
export interface CompileResult {
	/** `undefined` where there is any error. */
	readonly record: SiteRecord | undefined;
	/** Errors and warnings, by file and place. */
	readonly diagnostics: readonly Diagnostic[];
	/** How many files there are, readable or not. */
	readonly files: number;
}

/** Reads and compiles everything that a site is made from. */
export function compileContent(places: ContentPlaces, clocks: Clocks): CompileResult {
	return compile(readContent(places), clocks);
}

/**
 * Compiles documents into the record as of `now`: each is checked by its schema, the rules look at
 * all of them together, and every diagnostic gets its place in a file. Without an error the record
 * is cut to what was public at `now`.
 */
export function compile(sources: Sources, { now, clock }: Clocks): CompileResult {
	const { content, invalidFields, observations, diagnostics: bySchemas } = parse(sources, clock);
	const byRules = acknowledge({
		rules,
		entries: content.entries,
		diagnostics: runRules(rules, content, invalidFields),
		now: clock ?? now,
		complete: clock !== undefined,
	});
	const placed = place(limitDiagnostics([...bySchemas, ...byRules]), sources);
	const diagnostics = [...sources.diagnostics, ...placed, ...observations.diagnostics].sort(
		byPlace,
	);
	const failed = diagnostics.some(isError);
	const record = failed ? undefined : recordAt(now, content, observations.byComponent);
	return { record, diagnostics, files: sources.files };
}

/** What the schemas made of the documents. */
interface Parsed {
	readonly content: ParsedContent;
	readonly invalidFields: InvalidFields;
	readonly observations: ParsedObservations;
	readonly diagnostics: readonly UnplacedDiagnostic[];
}

function parse(sources: Sources, clock: Instant | undefined): Parsed {
	const site = parseData(siteSchema, sources.site);
	const components = parseData(componentsFileSchema, sources.components);
	const objectives = parseList(objectivesFileSchema, sources.objectives);
	const explanations = parseList(explanationsFileSchema, sources.explanations);
	const entries = sources.entries.map((document) => ({ document, ...parseEntry(document) }));
	const groups = components.value?.groups ?? [];
	const ids = groups.flatMap((group) => group.components.map(({ id }) => id));
	const observations = parseObservations(sources.observations, { components: ids, clock });
	return {
		content: {
			site: site.value,
			groups,
			objectives: objectives.value?.objectives ?? [],
			explanations: explanations.value?.explanations ?? [],
			observations: observations.diagnostics.some(isError) ? undefined : observations.byComponent,
			observationFiles: sources.observations,
			files: Object.fromEntries(
				dataFiles.map((name) => [name, sources[name]?.file ?? '']),
			) as ParsedContent['files'],
			entries: entries.flatMap(({ entry }) => entry ?? []),
			documents: sources.entries,
			dataDocuments: dataDocumentsOf(sources),
			ids: sources.ids,
			clock,
		},
		invalidFields: new Map(
			entries
				.filter(({ invalidFields }) => invalidFields.size > 0)
				.map(({ document, invalidFields }) => [document.file, invalidFields]),
		),
		observations,
		diagnostics: [site, components, objectives, explanations, ...entries].flatMap(
			({ diagnostics }) => diagnostics,
		),
	};
}

const dataFiles = ['site', 'components', 'objectives', 'explanations'] as const;

/** The data files that were read, each with the table of its fields. */
function dataDocumentsOf(sources: Sources): ParsedContent['dataDocuments'] {
	return dataFiles.flatMap((name) => {
		const document = sources[name];
		return document ? { ...document, body: undefined, fields: fieldTables[name] } : [];
	});
}

function isError({ severity }: UnplacedDiagnostic): boolean {
	return severity === 'error';
}

function place(diagnostics: readonly UnplacedDiagnostic[], sources: Sources): Diagnostic[] {
	const { observations, entries } = sources;
	const documents = [...dataFiles.map((name) => sources[name]), ...observations, ...entries];
	const csvFiles = new Set(observations.map(({ file }) => file));
	const byFile = new Map(documents.flatMap((d) => (d ? [[d.file, d] as const] : [])));
	return [...Map.groupBy(diagnostics, ({ file }) => file)].flatMap(([file, own]) => {
		const document = byFile.get(file);
		if (!document) throw new Error(`This cannot happen: nobody read ${file}.`);
		return csvFiles.has(file) ? placeInRows(own, document) : placeDiagnostics(own, document);
	});
}

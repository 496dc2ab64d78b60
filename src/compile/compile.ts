import { componentsFileSchema } from '../schema/component-schema.ts';
import { objectivesFileSchema } from '../schema/objective-schema.ts';
import type { ObservationDocument } from './observations/observation-document.ts';
import { type ReadObservations, readObservations } from './observations/read-observations.ts';
import { explanationsFileSchema } from '../schema/explanation-schema.ts';
import { byPlace } from './diagnostics/by-place.ts';
import { placeFindings } from './diagnostics/place-finding.ts';
import type { Finding, Problem, SourceDocument } from './diagnostics/problem.ts';
import { acknowledge } from './rules/acknowledge.ts';
import { rules } from './rules/all-rules.ts';
import type { WholeRecord } from './rules/rule.ts';
import { type BrokenFields, runRules } from './rules/run-rules.ts';
import { siteSchema } from '../schema/site-schema.ts';
import type { Instant } from '../time/instant.ts';
import { readData, readList } from './read-data.ts';
import { readEntry } from './read-entry.ts';
import { recordAt } from './record-at.ts';
import type { SiteRecord } from '../domain/record/record.ts';

/** Everything that was read from files. */
export interface Sources {
	/** site.yaml; `undefined` where it could not be read. */
	readonly site: SourceDocument | undefined;
	/** components.yaml; `undefined` where it could not be read. */
	readonly components: SourceDocument | undefined;
	/** objectives.yaml; `undefined` where there is none, or it could not be read. */
	readonly objectives: SourceDocument | undefined;
	/** explanations.yaml; `undefined` where there is none, or it could not be read. */
	readonly explanations: SourceDocument | undefined;
	/** The files of `observations/` that could be read. */
	readonly observations: readonly ObservationDocument[];
	/** The files of `incidents/` that could be read. */
	readonly entries: readonly SourceDocument[];
	/** The ids of all files of `incidents/`, readable or not. */
	readonly ids: ReadonlySet<string>;
	/** What is wrong with files that could not be read, or only in part. */
	readonly problems: readonly Problem[];
	/** How many files there are, readable or not. */
	readonly files: number;
}

/** Two clocks: the one a record is cut to, and the real one, which only `check` looks at. */
export interface Clocks {
	/** The instant at which everything derived from the record is true. */
	readonly now: Instant;
	/** The real time; with it, what lies in the future and what is due is found as well. */
	readonly clock?: Instant;
}

/** What came of the content: a record, or everything that keeps it from being one. */
export interface Outcome {
	/** `undefined` where there is any error. */
	readonly record: SiteRecord | undefined;
	/** Errors and warnings, by file and place. */
	readonly problems: readonly Problem[];
	/** How many files there are, readable or not. */
	readonly files: number;
}

/** Reads documents into the gallery's record as of `now`, or finds every problem in them. */
export function compile(sources: Sources, { now, clock }: Clocks): Outcome {
	const { whole, broken, findings, measured } = read(sources, clock);
	const found = runRules(rules, whole, broken);
	const judged = { rules, entries: whole.entries, findings: found, now: clock ?? now };
	const kept = acknowledge({ ...judged, complete: clock !== undefined });
	const own = placed([...findings, ...kept], sources);
	const problems = [...sources.problems, ...own, ...measured.problems].sort(byPlace);
	const failed = problems.some(isError);
	const record = failed ? undefined : recordAt(now, whole, measured.observations);
	return { record, problems, files: sources.files };
}

interface Read {
	readonly whole: WholeRecord;
	readonly broken: BrokenFields;
	readonly findings: readonly Finding[];
	readonly measured: ReadObservations;
}

function read(sources: Sources, clock: Instant | undefined): Read {
	const { entries: documents, ids } = sources;
	const site = readData(siteSchema, sources.site);
	const file = readData(componentsFileSchema, sources.components);
	const promised = readList(objectivesFileSchema, sources.objectives);
	const explained = readList(explanationsFileSchema, sources.explanations);
	const read = documents.map((document) => ({ document, ...readEntry(document) }));
	const groups = file.value?.groups ?? [];
	const components = groups.flatMap((group) => group.components.map(({ id }) => id));
	const measured = readObservations(sources.observations, { components, clock });
	return {
		whole: {
			site: site.value,
			groups,
			objectives: promised.value?.objectives ?? [],
			explanations: explained.value?.explanations ?? [],
			observations: measured.problems.some(isError) ? undefined : measured.observations,
			observationFiles: sources.observations,
			files: filesOf(sources),
			entries: read.flatMap(({ entry }) => entry ?? []),
			documents,
			ids,
			clock,
		},
		broken: new Map(
			read.filter(({ broken }) => broken.size > 0).map((r) => [r.document.file, r.broken]),
		),
		findings: [site, file, promised, explained, ...read].flatMap(({ findings }) => findings),
		measured,
	};
}

function isError({ severity }: Finding): boolean {
	return severity === 'error';
}

function filesOf({ site, components, objectives, explanations }: Sources): WholeRecord['files'] {
	return {
		site: site?.file ?? '',
		components: components?.file ?? '',
		objectives: objectives?.file ?? '',
		explanations: explanations?.file ?? '',
	};
}

function placed(findings: readonly Finding[], sources: Sources): Problem[] {
	const { site, components, objectives, explanations, observations, entries } = sources;
	const documents = [site, components, objectives, explanations, ...observations, ...entries];
	const lines = new Set(observations.map(({ file }) => file));
	const byFile = new Map(documents.flatMap((d) => (d ? [[d.file, d] as const] : [])));
	return [...Map.groupBy(findings, ({ file }) => file)].flatMap(([file, found]) => {
		const document = byFile.get(file);
		if (!document) throw new Error(`This cannot happen: nobody read ${file}.`);
		const own = placeFindings(found, document);
		// The line stands in the position; a writer looks for the column.
		return lines.has(file) ? own.map((one) => ({ ...one, path: one.path.slice(1) })) : own;
	});
}

import type { z } from 'zod';
import { componentsFileSchema } from '../component/component-schema.ts';
import { entriesKnownAt } from './entries-known-at.ts';
import { beginOf } from '../incident/begin.ts';
import type { Entry } from '../incident/entry.ts';
import { placeFindings } from '../problem/place-finding.ts';
import type { Finding, Problem, SourceDocument } from '../problem/problem.ts';
import { silent, zodFindings } from '../problem/zod-findings.ts';
import { acknowledge } from '../rules/acknowledge.ts';
import { rules } from '../rules/all-rules.ts';
import type { WholeRecord } from '../rules/rule.ts';
import { type BrokenFields, runRules } from '../rules/run-rules.ts';
import { siteSchema } from '../site/site-schema.ts';
import type { Instant } from '../time/instant.ts';
import { readEntry } from './read-entry.ts';
import type { GalleryRecord } from './record.ts';

/** Everything that was read from files. */
export interface Sources {
	/** site.yaml; `undefined` where it could not be read. */
	readonly site: SourceDocument | undefined;
	/** components.yaml; `undefined` where it could not be read. */
	readonly components: SourceDocument | undefined;
	/** The files of `incidents/` that could be read. */
	readonly entries: readonly SourceDocument[];
	/** The ids of all files of `incidents/`, readable or not. */
	readonly ids: ReadonlySet<string>;
	/** What is wrong with files that could not be read, or only in part. */
	readonly problems: readonly Problem[];
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
	readonly record: GalleryRecord | undefined;
	/** Errors and warnings, by file and place. */
	readonly problems: readonly Problem[];
	/** How many files there are, readable or not. */
	readonly files: number;
}

/** Reads documents into the gallery's record as of `now`, or finds every problem in them. */
export function compile(sources: Sources, { now, clock }: Clocks): Outcome {
	const { whole, broken, findings } = read(sources, clock);
	const found = runRules(rules, whole, broken);
	const judged = { rules, entries: whole.entries, findings: found, now: clock ?? now };
	const kept = acknowledge({ ...judged, complete: clock !== undefined });
	const problems = placed([...findings, ...kept], sources);
	const failed = problems.some(({ severity }) => severity === 'error');
	const record = failed ? undefined : recordFrom(whole, now);
	return { record, problems, files: sources.ids.size + 2 };
}

function read(sources: Sources, clock: Instant | undefined) {
	const site = parse(siteSchema, sources.site);
	const components = parse(componentsFileSchema, sources.components);
	const files = { site: sources.site?.file ?? '', components: sources.components?.file ?? '' };
	const read = sources.entries.map((document) => ({ document, ...readEntry(document) }));
	const entries = read.flatMap(({ entry }) => entry ?? []);
	const broken: BrokenFields = new Map(
		read.filter(({ broken }) => broken.size > 0).map((r) => [r.document.file, r.broken]),
	);
	const groups = components.value?.groups ?? [];
	const findings = [site, components, ...read].flatMap(({ findings }) => findings);
	const { entries: documents, ids } = sources;
	const whole: WholeRecord = { site: site.value, groups, files, entries, documents, ids, clock };
	return { whole, broken, findings };
}

function parse<Schema extends z.ZodType>(schema: Schema, document: SourceDocument | undefined) {
	if (!document) return { value: undefined, findings: [] };
	const { file, data } = document;
	const parsed = schema.safeParse(data, silent);
	if (parsed.success) return { value: parsed.data, findings: [] };
	const findings = zodFindings(parsed.error.issues, { file, schema, data });
	return { value: undefined, findings };
}

function placed(findings: readonly Finding[], sources: Sources): Problem[] {
	const documents = [sources.site, sources.components, ...sources.entries];
	const byFile = new Map(documents.flatMap((d) => (d ? [[d.file, d] as const] : [])));
	const problems = [...Map.groupBy(findings, ({ file }) => file)].flatMap(([file, found]) => {
		const document = byFile.get(file);
		if (!document) throw new Error(`This cannot happen: nobody read ${file}.`);
		return placeFindings(found, document);
	});
	return [...sources.problems, ...problems].sort(byPlace);
}

function byPlace(a: Problem, b: Problem): number {
	if (a.file !== b.file) return a.file < b.file ? -1 : 1;
	return a.position.line - b.position.line || a.position.column - b.position.column;
}

function recordFrom({ site, groups, entries }: WholeRecord, now: Instant): GalleryRecord {
	if (!site) throw new Error('This cannot happen: a record without a site has no error.');
	const components = groups.flatMap((group) => group.components);
	const known = entriesKnownAt(entries, now, site.compiled_at).sort(newestFirst);
	return {
		now,
		site,
		groups,
		components,
		entries: known,
		observations: new Map(),
		objectives: [],
		explanations: [],
	};
}

function newestFirst(a: Entry, b: Entry): number {
	return beginOf(b).earliest - beginOf(a).earliest || (a.id < b.id ? -1 : 1);
}

import type { Entry } from '../../domain/incident/entry.ts';
import type { Observation } from '../../domain/observation/observation.ts';
import type { ComponentGroup } from '../../schema/component-schema.ts';
import type { Explanation } from '../../schema/explanation-schema.ts';
import type { FieldPath } from '../../schema/field-path.ts';
import type { Objective } from '../../schema/objective-schema.ts';
import type { Site } from '../../schema/site-schema.ts';
import type { Instant } from '../../time/instant.ts';
import type { UnplacedDiagnostic } from '../diagnostics/diagnostic.ts';
import type { ObservationDocument } from '../observations/observation-document.ts';
import type { Written } from './texts-of.ts';

/** The content as the schemas parsed it, before it is cut to an instant: what rules look at. */
export interface ParsedContent {
	/** `undefined` where site.yaml could not be read. */
	readonly site: Site | undefined;
	/** Empty where components.yaml could not be read. */
	readonly groups: readonly ComponentGroup[];
	/** Empty where objectives.yaml is missing or unreadable; an invalid objective is a hole. */
	readonly objectives: readonly Objective[];
	/** Empty where explanations.yaml is missing or unreadable; an invalid explanation is a hole. */
	readonly explanations: readonly Explanation[];
	/** What was measured, by component and in order of time; `undefined` where any line is invalid. */
	readonly observations: ReadonlyMap<string, readonly Observation[]> | undefined;
	/** The files of observations that could be read. */
	readonly observationFiles: readonly ObservationDocument[];
	/** The paths of the other files, for diagnostics. */
	readonly files: Readonly<Record<'site' | 'components' | 'objectives' | 'explanations', string>>;
	/** An invalid item of a list in an entry is a hole: `flatMap` and `forEach` pass over it. */
	readonly entries: readonly Entry[];
	/** The entries' files as plain data, valid or not, for rules that look at single values. */
	readonly documents: readonly (Written & { readonly file: string })[];
	/** The data files in the same way, each with the table of its fields. */
	readonly dataDocuments: readonly (Written & { readonly file: string })[];
	/** The id of every file there is, whether it could be read or not. */
	readonly ids: ReadonlySet<string>;
	/** The real clock, which only `check` looks at; `undefined` when a site is built as of another instant. */
	readonly clock: Instant | undefined;
}

/** A rule that no schema of one value can see. */
export interface Rule {
	/** Kebab-case; printed with each warning and named in acknowledgements. */
	readonly name: string;
	/** One sentence: what holds. */
	readonly description: string;
	/** An error keeps the site from being built; a warning can be accepted in the file. */
	readonly severity: UnplacedDiagnostic['severity'];
	/** Fields that it needs: it is not shown entries in which one of them is invalid. */
	readonly needs: readonly string[];
	/** What keeps the rule and what breaks it: its documentation and its tests. */
	readonly examples: Examples;
	/** What is wrong in all of the content. */
	check(record: ParsedContent): UnplacedDiagnostic[];
}

/** Two pieces of YAML, each of which replaces fields of an ordinary file. */
export interface Examples {
	/** Which file they belong to; an incident where it is left out. */
	readonly of?:
		| 'incident'
		| 'maintenance'
		| 'announcement'
		| 'site'
		| 'components'
		| 'objectives'
		| 'explanations';
	/** A second incident beside it, where the rule compares two. */
	readonly beside?: string;
	/** The text below the front matter. */
	readonly body?: string;
	/** Lines of observations in March 2025, by component. */
	readonly observations?: Readonly<Record<string, string>>;
	/** The real clock, where the rule looks at it. */
	readonly clock?: string;
	/** Keeps the rule. */
	readonly good: string;
	/** Breaks it, once. */
	readonly bad: string;
}

/** What a rule finds wrong with a field of one file. */
export interface FieldDiagnostic {
	readonly path: FieldPath;
	readonly part?: 'key' | 'value';
	readonly fragment?: string;
	readonly message: string;
	readonly advice: string;
}

interface Definition extends Pick<Rule, 'name' | 'description' | 'examples'> {
	/** An error where it is left out. */
	readonly severity?: Rule['severity'];
	readonly needs?: Rule['needs'];
}

/** What `find` may return: one diagnostic, or as many as there are. */
type Found<T> = T | readonly T[];

/** A rule about each entry by itself. */
export function entryRule(
	definition: Definition & {
		find: (entry: Entry, content: ParsedContent) => Found<FieldDiagnostic>;
	},
): Rule {
	return recordRule({
		...definition,
		find: (content) =>
			content.entries.flatMap((entry) => inFile(entry.file, definition.find(entry, content))),
	});
}

/** A rule about the texts of each file, as they were written. */
export function textRule(
	definition: Definition & {
		find: (file: Written, content: ParsedContent) => Found<FieldDiagnostic>;
	},
): Rule {
	return recordRule({
		...definition,
		find: (content) =>
			content.documents.flatMap((document) =>
				inFile(document.file, definition.find(document, content)),
			),
	});
}

/** A rule about the texts of every file, the data files included. */
export function anyTextRule(
	definition: Definition & {
		find: (file: Written, content: ParsedContent) => Found<FieldDiagnostic>;
	},
): Rule {
	return recordRule({
		...definition,
		find: (content) =>
			[...content.documents, ...content.dataDocuments].flatMap((document) =>
				inFile(document.file, definition.find(document, content)),
			),
	});
}

/** A rule about one data file. */
export function dataRule(
	name: keyof ParsedContent['files'],
	definition: Definition & { find: (content: ParsedContent) => Found<FieldDiagnostic> },
): Rule {
	return recordRule({
		...definition,
		find: (content) => inFile(content.files[name], definition.find(content)),
	});
}

function inFile(file: string, found: Found<FieldDiagnostic>) {
	return [found].flat().map((one) => ({ ...one, file }));
}

/** A rule that compares entries, or looks at several files. */
export function recordRule(
	definition: Definition & {
		find: (content: ParsedContent) => (FieldDiagnostic & { file: string })[];
	},
): Rule {
	const { name, description, examples, severity = 'error', needs = [], find } = definition;
	const check = (content: ParsedContent) =>
		find(content).map((found) => ({ ...found, rule: name, severity }));
	return { name, description, examples, severity, needs, check };
}

/**
 * Whether an entry was written for this site. One that stands for a notice elsewhere, or was
 * backfilled, is left alone by warnings about how and when something was written.
 */
export function isWrittenHere({ backfilled, notices }: Entry): boolean {
	return !backfilled && (notices ?? []).length === 0;
}

import type { Entry } from '../../domain/incident/entry.ts';
import type { Observation } from '../../domain/observation/observation.ts';
import type { ComponentGroup } from '../../schema/component-schema.ts';
import type { Explanation } from '../../schema/explanation-schema.ts';
import type { FieldPath } from '../../schema/field-path.ts';
import type { Objective } from '../../schema/objective-schema.ts';
import type { Site } from '../../schema/site-schema.ts';
import type { Instant } from '../../time/instant.ts';
import type { SourceDocument, UnplacedDiagnostic } from '../diagnostics/diagnostic.ts';
import type { ObservationDocument } from '../observations/observation-document.ts';
import type { Written } from './texts-of.ts';

/** A file as it was written, and where in it each value stands. */
export type WrittenFile = Written & Pick<SourceDocument, 'file' | 'lines' | 'locate'>;

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
	readonly documents: readonly WrittenFile[];
	/** The data files in the same way, each with the table of its fields. */
	readonly dataDocuments: readonly WrittenFile[];
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
	readonly occurrence?: number;
	readonly message: string;
	readonly advice: string;
}

/** A rule as it is written, with its examples. */
interface Definition<Subject, Found> extends Pick<Rule, 'name' | 'description'>, Examples {
	/** An error where it is left out. */
	readonly severity?: Rule['severity'];
	readonly needs?: Rule['needs'];
	/** What is wrong with a subject: one diagnostic, or as many as there are. */
	readonly find: (subject: Subject, content: ParsedContent) => Found | readonly Found[];
}

/** A rule that compares entries, or looks at several files. */
export function recordRule(
	definition: Definition<ParsedContent, FieldDiagnostic & { readonly file: string }>,
): Rule {
	const { name, description, severity = 'error', needs = [], find, ...examples } = definition;
	const check = (content: ParsedContent) =>
		[find(content, content)].flat().map((found) => ({ ...found, rule: name, severity }));
	return { name, description, examples, severity, needs, check };
}

/** A kind of rule that looks at each of some files by itself. */
function fileRule<Subject extends { readonly file: string }>(
	subjectsIn: (content: ParsedContent) => readonly Subject[],
) {
	return (definition: Definition<Subject, FieldDiagnostic>): Rule =>
		recordRule({
			...definition,
			find: (content) =>
				subjectsIn(content).flatMap((subject) =>
					[definition.find(subject, content)]
						.flat()
						.map((found) => ({ ...found, file: subject.file })),
				),
		});
}

/** A rule about each entry by itself. */
export const entryRule = fileRule(({ entries }) => entries);

/** A rule about the texts of each entry’s file, as they were written. */
export const textRule = fileRule(({ documents }) => documents);

/** A rule about the texts of every file, the data files included. */
export const anyTextRule = fileRule((content) => [...content.documents, ...content.dataDocuments]);

/** A rule about one data file. */
export function dataRule(
	of: keyof ParsedContent['files'],
	definition: Omit<Definition<ParsedContent, FieldDiagnostic>, 'of'>,
): Rule {
	const rule = fileRule((content) => [{ ...content, file: content.files[of] }]);
	return rule({ ...definition, of });
}

/**
 * Whether an entry was written for this site. One that stands for a notice elsewhere, or was
 * backfilled, is left alone by warnings about how and when something was written.
 */
export function isWrittenHere({ backfilled, notices }: Entry): boolean {
	return !backfilled && (notices ?? []).length === 0;
}

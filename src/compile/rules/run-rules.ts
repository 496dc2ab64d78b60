import type { UnplacedDiagnostic } from '../diagnostics/problem.ts';
import type { Rule, ParsedContent } from './rule.ts';

/** For each file with slips the fields that could not be read. */
export type InvalidFields = ReadonlyMap<string, ReadonlySet<string>>;

/** What every rule finds, each looking only at entries whose fields it needs could be read. */
export function runRules(
	rules: readonly Rule[],
	record: ParsedContent,
	broken: InvalidFields,
): UnplacedDiagnostic[] {
	return rules.flatMap((rule) => rule.check(readableBy(rule, record, broken)));
}

function readableBy(rule: Rule, record: ParsedContent, broken: InvalidFields): ParsedContent {
	if (broken.size === 0) return record;
	const entries = record.entries.filter(
		({ file }) => !rule.needs.some((field) => broken.get(file)?.has(field)),
	);
	return { ...record, entries };
}

import type { z } from 'zod';
import { synonymFor } from './field-help.ts';
import { nearest } from './nearest.ts';
import type { FieldPath, UnplacedDiagnostic } from './problem.ts';
import { fieldsAt } from './schema-at.ts';
import { describeIssue } from './zod-sentences.ts';

/** What was read against which schema. */
export interface SchemaInput {
	readonly file: string;
	readonly schema: z.core.$ZodType;
	readonly data: unknown;
	/** Why a field that this schema does not know stands here; `undefined` where that is plain. */
	readonly unknownFieldAdvice?: (field: string) => string | undefined;
}

type Issue = z.core.$ZodIssue;

/** Keeps zod's own phrases out: with it, a message that is not empty was written in a schema. */
export const silent = { error: () => '' };

/** Everything that a schema found wrong, in our own words: what is wrong, what was seen, what to write. */
export function schemaDiagnostics(issues: readonly Issue[], reading: SchemaInput): UnplacedDiagnostic[] {
	const found = issues.flatMap((issue): UnplacedDiagnostic[] => {
		const path = issue.path as FieldPath;
		if (issue.code === 'invalid_union') return unionFindings(issue, path, reading);
		if (issue.code === 'unrecognized_keys')
			return issue.keys.map((key) => stranger(key, path, reading));
		const [message, advice] = describeIssue(issue, path, valueAt(reading.data, path));
		return [finding(reading.file, path, message, advice)];
	});
	return oneForEachSlip(found, issues, reading);
}

/** Leaves out what repeats another finding: a second one of one value, and a field under another name. */
function oneForEachSlip(
	found: readonly UnplacedDiagnostic[],
	issues: readonly Issue[],
	reading: SchemaInput,
): UnplacedDiagnostic[] {
	const strangers = issues.filter((issue) => issue.code === 'unrecognized_keys');
	const misnamed = strangers.flatMap(({ keys, path }) =>
		keys.flatMap((key) => nameOf([...path, meantBy(key, path as FieldPath, reading) ?? key])),
	);
	const named = found.map(({ path, part }) => (part === 'key' ? undefined : nameOf(path)));
	return found.filter(
		(_, i) => !named[i] || (named.indexOf(named[i]) === i && !misnamed.includes(named[i])),
	);
}

function nameOf(path: readonly PropertyKey[]): string {
	return JSON.stringify(path);
}

/** The field that was meant by a name that is none. */
function meantBy(key: string, path: FieldPath, { schema }: SchemaInput): string | undefined {
	const known = fieldsAt(schema, path);
	return synonymFor(key, known) ?? nearest(key, known);
}

function finding(file: string, path: FieldPath, message: string, advice: string): UnplacedDiagnostic {
	return { severity: 'error', rule: 'schema', file, path, message, advice };
}

/** Of the ways a value may be written, the one that the writer tried: the one that came furthest. */
function unionFindings(
	issue: z.core.$ZodIssueInvalidUnion,
	path: FieldPath,
	reading: SchemaInput,
): UnplacedDiagnostic[] {
	const tried = issue.errors.toSorted((a, b) => reach(b) - reach(a))[0] ?? [];
	const whole = tried.map((inner) => ({ ...inner, path: [...path, ...inner.path] }));
	const hint = wordHint(issue, valueAt(reading.data, path));
	return schemaDiagnostics(whole, reading).map((found) =>
		found.advice.includes(hint) ? found : { ...found, advice: `${found.advice} ${hint}` },
	);
}

/** The word that may stand in place of all else, such as `unknown`; empty where there is none. */
function wordHint(issue: z.core.$ZodIssueInvalidUnion, value: unknown): string {
	const single = issue.errors.find(([first]) => first?.code === 'invalid_value')?.[0];
	if (single?.code !== 'invalid_value') return '';
	const words = single.values.map(String);
	const meant = typeof value === 'string' && nearest(value, words);
	return meant ? `Did you mean “${meant}”?` : `Or write “${words.join('” or “')}”.`;
}

function reach(issues: readonly Issue[]): number {
	const [first] = issues;
	if (!first || first.code === 'invalid_value') return 0;
	return first.code === 'invalid_type' && first.path.length === 0 ? 1 : 2;
}

function stranger(key: string, path: FieldPath, reading: SchemaInput): UnplacedDiagnostic {
	const known = fieldsAt(reading.schema, path);
	const meant = meantBy(key, path, reading);
	const elsewhere = path.length === 0 ? reading.unknownFieldAdvice?.(key) : undefined;
	const list = `The fields here are: ${known.join(', ')}.`;
	const advice = elsewhere ?? (meant ? `Did you mean “${meant}”? ${list}` : list);
	const message = key.trim()
		? `There is no field “${key}” here.`
		: 'No name stands before this colon.';
	return { ...finding(reading.file, [...path, key], message, advice), part: 'key' };
}

function valueAt(data: unknown, path: FieldPath): unknown {
	return path.reduce<unknown>(
		(value, step) => (value as Record<string | number, unknown> | null | undefined)?.[step],
		data,
	);
}

import type { z } from 'zod';
import { synonymFor } from '../../schema/field-lookup.ts';
import { type FieldPath, valueAt } from '../../schema/field-path.ts';
import type { UnplacedDiagnostic } from './diagnostic.ts';
import { describeIssue } from './schema-messages.ts';
import { nearest } from './suggest.ts';

/** Data that was checked by a schema. */
export interface SchemaInput {
	readonly file: string;
	readonly schema: z.core.$ZodType;
	readonly data: unknown;
	/** Advice on a field that the schema does not know; `undefined` where there is nothing special. */
	readonly unknownFieldAdvice?: (field: string) => string | undefined;
}

type Issue = z.core.$ZodIssue;

/** Turns zod's own messages off, so that any message comes from our schemas. */
export const silent = { error: () => '' };

/** The issues of a schema as diagnostics: what is wrong, which value was seen, what to write instead. */
export function schemaDiagnostics(
	issues: readonly Issue[],
	input: SchemaInput,
): UnplacedDiagnostic[] {
	const found = issues.flatMap((issue): UnplacedDiagnostic[] => {
		const path = issue.path as FieldPath;
		if (issue.code === 'invalid_union') return unionDiagnostics(issue, path, input);
		if (issue.code === 'unrecognized_keys') return unknownFields(issue.keys, path, input);
		const [message, advice] = describeIssue(issue, path, valueAt(input.data, path));
		return [diagnostic(input.file, path, message, advice)];
	});
	return withoutRepetitions(found, issues, input);
}

/** Leaves out repetitions: a second diagnostic of one value, and a missing field that was only misspelt. */
function withoutRepetitions(
	found: readonly UnplacedDiagnostic[],
	issues: readonly Issue[],
	input: SchemaInput,
): UnplacedDiagnostic[] {
	const unknown = issues.filter((issue) => issue.code === 'unrecognized_keys');
	const misnamed = unknown.flatMap(({ keys, path }) => {
		const known = fieldsAt(input.schema, path as FieldPath);
		return keys.map((key) => keyOf([...path, meantBy(key, known) ?? key]));
	});
	const seen = new Set(misnamed);
	return found.filter(({ path, part }) => {
		if (part === 'key') return true;
		const key = keyOf(path);
		if (seen.has(key)) return false;
		seen.add(key);
		return true;
	});
}

function keyOf(path: readonly PropertyKey[]): string {
	return JSON.stringify(path);
}

/** The known field that an unknown name was meant to be. */
function meantBy(key: string, known: readonly string[]): string | undefined {
	return synonymFor(key, known) ?? nearest(key, known);
}

function diagnostic(
	file: string,
	path: FieldPath,
	message: string,
	advice: string,
): UnplacedDiagnostic {
	return { severity: 'error', rule: 'schema', file, path, message, advice };
}

/** The issues of the alternative of a union that the writer tried: the one that was parsed furthest. */
function unionDiagnostics(
	issue: z.core.$ZodIssueInvalidUnion,
	path: FieldPath,
	input: SchemaInput,
): UnplacedDiagnostic[] {
	const tried = issue.errors.toSorted((a, b) => reach(b) - reach(a))[0] ?? [];
	const whole = tried.map((inner) => ({ ...inner, path: [...path, ...inner.path] }));
	const hint = suggestLiteral(issue, valueAt(input.data, path));
	return schemaDiagnostics(whole, input).map((found) =>
		found.advice.includes(hint) ? found : { ...found, advice: `${found.advice} ${hint}` },
	);
}

/** The literal that a union also accepts, such as `unknown`; empty where there is none. */
function suggestLiteral(issue: z.core.$ZodIssueInvalidUnion, value: unknown): string {
	const single = issue.errors.find(([first]) => first?.code === 'invalid_value')?.[0];
	if (single?.code !== 'invalid_value') return '';
	const literals = single.values.map(String);
	const meant = typeof value === 'string' && nearest(value, literals);
	return meant ? `Did you mean “${meant}”?` : `Or write “${literals.join('” or “')}”.`;
}

function reach(issues: readonly Issue[]): number {
	const [first] = issues;
	if (!first || first.code === 'invalid_value') return 0;
	return first.code === 'invalid_type' && first.path.length === 0 ? 1 : 2;
}

function unknownFields(
	keys: readonly string[],
	path: FieldPath,
	input: SchemaInput,
): UnplacedDiagnostic[] {
	const known = fieldsAt(input.schema, path);
	return keys.map((key) => unknownField(key, known, path, input));
}

function unknownField(
	key: string,
	known: readonly string[],
	path: FieldPath,
	input: SchemaInput,
): UnplacedDiagnostic {
	const meant = meantBy(key, known);
	const elsewhere = path.length === 0 ? input.unknownFieldAdvice?.(key) : undefined;
	const list = `The fields here are: ${known.join(', ')}.`;
	const advice = elsewhere ?? (meant ? `Did you mean “${meant}”? ${list}` : list);
	const message = key.trim()
		? `There is no field “${key}” here.`
		: 'No name stands before this colon.';
	return { ...diagnostic(input.file, [...path, key], message, advice), part: 'key' };
}

/** The part of a zod schema's definition that gives its shape. */
interface Definition {
	readonly type: string;
	readonly shape?: Readonly<Record<string, z.core.$ZodType>>;
	readonly element?: z.core.$ZodType;
	readonly innerType?: z.core.$ZodType;
	readonly in?: z.core.$ZodType;
	readonly options?: readonly z.core.$ZodType[];
}

/** The names of the fields that a schema knows at `path`; empty where there are none. */
function fieldsAt(schema: z.core.$ZodType, path: FieldPath): string[] {
	const shape = path
		.reduce<readonly z.core.$ZodType[]>((all, step) => all.flatMap((s) => into(s, step)), [schema])
		.flatMap(alternatives)
		.find(({ shape }) => shape)?.shape;
	return Object.keys(shape ?? {});
}

function into(schema: z.core.$ZodType, step: string | number): z.core.$ZodType[] {
	return alternatives(schema).flatMap(({ shape, element }) => {
		const next = typeof step === 'number' ? element : shape?.[step];
		return next ? [next] : [];
	});
}

/** What a schema is below defaults, transforms and choices. */
function alternatives(schema: z.core.$ZodType): Definition[] {
	const definition = schema._zod.def as unknown as Definition;
	const inner = definition.innerType ?? definition.in;
	if (inner) return alternatives(inner);
	return definition.options?.flatMap(alternatives) ?? [definition];
}

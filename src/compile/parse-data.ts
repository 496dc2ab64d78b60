import type { z } from 'zod';
import type { SourceDocument, UnplacedDiagnostic } from './diagnostics/diagnostic.ts';
import { schemaDiagnostics, silent } from './diagnostics/schema-diagnostics.ts';

/** A file as its schema parsed it, and what is wrong with it. */
interface ParsedData<Value> {
	/** `undefined` where there is no file, or nothing could be made of it. */
	readonly value: Value | undefined;
	readonly diagnostics: readonly UnplacedDiagnostic[];
}

/** Parses a file by its schema: as a whole, or not at all. */
export function parseData<Schema extends z.ZodType>(
	schema: Schema,
	document: SourceDocument | undefined,
): ParsedData<z.output<Schema>> {
	if (!document) return { value: undefined, diagnostics: [] };
	const { file, data } = document;
	const parsed = schema.safeParse(data, silent);
	if (parsed.success) return { value: parsed.data, diagnostics: [] };
	return {
		value: undefined,
		diagnostics: schemaDiagnostics(parsed.error.issues, { file, schema, data }),
	};
}

/**
 * Parses a file that is a list. An invalid item is a hole in the list, so that the rules can look
 * at the others: `flatMap`, `filter` and `forEach` pass over it.
 */
export function parseList<Schema extends z.ZodObject>(
	schema: Schema,
	document: SourceDocument | undefined,
): ParsedData<Partial<z.output<Schema>>> {
	if (!document) return { value: undefined, diagnostics: [] };
	const { file } = document;
	const data = document.data as Readonly<Record<string, unknown>>;
	const parsed = schema.safeParse(data, silent);
	if (parsed.success) return { value: parsed.data, diagnostics: [] };
	const { part } = pickValidPart(schema, data, parsed.error.issues);
	const diagnostics = schemaDiagnostics(parsed.error.issues, { file, schema, data });
	return { value: part as Partial<z.output<Schema>> | undefined, diagnostics };
}

type Data = Readonly<Record<string, unknown>>;

/** A file's data without the fields and list items that are invalid. */
interface ValidPart {
	readonly part: Data | undefined;
	/** Fields that were left out, in whole or in part. */
	readonly invalidFields: ReadonlySet<string>;
}

/**
 * Parses what is valid in data that a schema rejected, so that the rules can look at it as well. An
 * invalid item of a list is a hole there: the others keep their indexes, and `flatMap`, `filter`
 * and `forEach` pass over it.
 */
export function pickValidPart(
	schema: z.ZodObject,
	data: Data,
	issues: readonly z.core.$ZodIssue[],
): ValidPart {
	const invalid = findInvalidItems(issues);
	const kept = Object.entries(data).flatMap(([field, value]) => {
		const left = withoutItems(value, invalid.get(field));
		return left === undefined ? [] : [[field, left] as const];
	});
	const parsed = schema.partial().safeParse(Object.fromEntries(kept), silent);
	const part = parsed.success ? withHoles(parsed.data, invalid) : undefined;
	return { part, invalidFields: new Set(invalid.keys()) };
}

/** For each field with an issue the items of its list that have one; `true` for all of it. */
type InvalidItems = ReadonlyMap<string, true | ReadonlySet<number>>;

function findInvalidItems(issues: readonly z.core.$ZodIssue[]): InvalidItems {
	const invalid = new Map<string, true | Set<number>>();
	for (const { path, ...issue } of issues) {
		if (issue.code === 'unrecognized_keys' && path.length === 0)
			for (const key of issue.keys) invalid.set(key, true);
		const [field, item] = path;
		if (field === undefined) continue;
		const known = invalid.get(String(field)) ?? new Set();
		if (typeof item !== 'number') invalid.set(String(field), true);
		else if (known !== true) invalid.set(String(field), known.add(item));
	}
	return invalid;
}

function withoutItems(value: unknown, invalid: true | ReadonlySet<number> | undefined): unknown {
	if (!invalid) return value;
	if (invalid === true || !Array.isArray(value)) return undefined;
	const left = value.filter((_, i) => !invalid.has(i));
	return left.length > 0 ? left : undefined;
}

function withHoles(part: Data, invalid: InvalidItems): Data {
	const whole: Record<string, unknown> = { components: [], updates: [], ...part };
	for (const [field, items] of invalid) {
		if (items === true || !Array.isArray(whole[field])) continue;
		const spread: unknown[] = [];
		let next = 0;
		for (const item of whole[field]) {
			while (items.has(next)) next++;
			spread[next++] = item;
		}
		whole[field] = spread;
	}
	return whole;
}

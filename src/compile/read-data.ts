import type { z } from 'zod';
import type { UnplacedDiagnostic, SourceDocument } from './diagnostics/problem.ts';
import { silent, schemaDiagnostics } from './diagnostics/zod-findings.ts';
import { pickValidPart } from './sound-part.ts';

/** What a schema made of a file, and what it found wrong. */
interface ReadData<Value> {
	/** `undefined` where there is no file, or nothing could be made of it. */
	readonly value: Value | undefined;
	readonly diagnostics: readonly UnplacedDiagnostic[];
}

/** Reads a file of facts by its schema: as a whole, or not at all. */
export function parseData<Schema extends z.ZodType>(
	schema: Schema,
	document: SourceDocument | undefined,
): ReadData<z.output<Schema>> {
	if (!document) return { value: undefined, diagnostics: [] };
	const { file, data } = document;
	const parsed = schema.safeParse(data, silent);
	if (parsed.success) return { value: parsed.data, diagnostics: [] };
	return { value: undefined, diagnostics: schemaDiagnostics(parsed.error.issues, { file, schema, data }) };
}

/**
 * Reads a file that is a list: an item with a slip is a hole in it, so that the rules can look at
 * the others, and `flatMap`, `filter` and `forEach` pass over it.
 */
export function parseList<Schema extends z.ZodObject>(
	schema: Schema,
	document: SourceDocument | undefined,
): ReadData<Partial<z.output<Schema>>> {
	if (!document) return { value: undefined, diagnostics: [] };
	const { file } = document;
	const data = document.data as Readonly<Record<string, unknown>>;
	const parsed = schema.safeParse(data, silent);
	if (parsed.success) return { value: parsed.data, diagnostics: [] };
	const { part } = pickValidPart(schema, data, parsed.error.issues);
	const findings = schemaDiagnostics(parsed.error.issues, { file, schema, data });
	return { value: part as Partial<z.output<Schema>> | undefined, diagnostics: findings };
}

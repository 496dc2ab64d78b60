import type { z } from 'zod';
import type { Finding, SourceDocument } from './diagnostics/problem.ts';
import { silent, zodFindings } from './diagnostics/zod-findings.ts';
import { soundPart } from './sound-part.ts';

/** What a schema made of a file, and what it found wrong. */
interface ReadData<Value> {
	/** `undefined` where there is no file, or nothing could be made of it. */
	readonly value: Value | undefined;
	readonly findings: readonly Finding[];
}

/** Reads a file of facts by its schema: as a whole, or not at all. */
export function readData<Schema extends z.ZodType>(
	schema: Schema,
	document: SourceDocument | undefined,
): ReadData<z.output<Schema>> {
	if (!document) return { value: undefined, findings: [] };
	const { file, data } = document;
	const parsed = schema.safeParse(data, silent);
	if (parsed.success) return { value: parsed.data, findings: [] };
	return { value: undefined, findings: zodFindings(parsed.error.issues, { file, schema, data }) };
}

/**
 * Reads a file that is a list: an item with a slip is a hole in it, so that the rules can look at
 * the others, and `flatMap`, `filter` and `forEach` pass over it.
 */
export function readList<Schema extends z.ZodObject>(
	schema: Schema,
	document: SourceDocument | undefined,
): ReadData<Partial<z.output<Schema>>> {
	if (!document) return { value: undefined, findings: [] };
	const { file } = document;
	const data = document.data as Readonly<Record<string, unknown>>;
	const parsed = schema.safeParse(data, silent);
	if (parsed.success) return { value: parsed.data, findings: [] };
	const { part } = soundPart(schema, data, parsed.error.issues);
	const findings = zodFindings(parsed.error.issues, { file, schema, data });
	return { value: part as Partial<z.output<Schema>> | undefined, findings };
}

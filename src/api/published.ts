import { z } from 'zod';
import { SECOND } from '../time/instant.ts';

/** Milliseconds as seconds. Everything that is counted here is in whole seconds. */
export function seconds(milliseconds: number): number {
	return milliseconds / SECOND;
}

/** The fields of a record in which each value was milliseconds, in seconds. */
export function allSeconds<Key extends string>(
	times: Readonly<Record<Key, number>>,
): Record<Key, number> {
	const entries = Object.entries<number>(times).map(([key, time]) => [key, seconds(time)]);
	return Object.fromEntries(entries) as Record<Key, number>;
}

/** A document as it is served: JSON on one line. */
export function jsonResponse(document: object): Response {
	return new Response(`${JSON.stringify(document)}\n`, {
		headers: { 'content-type': 'application/json; charset=utf-8' },
	});
}

/** The JSON Schema of a document as it is served; `address` is where, and by which it is known. */
export function schemaResponse(schema: z.ZodType, address: string): Response {
	return jsonResponse({ $id: address, ...z.toJSONSchema(schema) });
}

/** A table as it is served. */
export function csvResponse(text: string): Response {
	return new Response(text, { headers: { 'content-type': 'text/csv; charset=utf-8' } });
}

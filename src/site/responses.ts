import { z } from 'zod';
import { type FeedFile, feedTypes } from '../addresses/paths.ts';

/** A document of ours: JSON on one line. */
export function jsonResponse(document: object): Response {
	return respond(`${JSON.stringify(document)}\n`, 'application/json');
}

/** The JSON Schema of a document; `address` is where it lies, and by which it is known. */
export function schemaResponse(schema: z.ZodType, address: string): Response {
	return jsonResponse({ $id: address, ...z.toJSONSchema(schema) });
}

/** A table. */
export function csvResponse(text: string): Response {
	return respond(text, 'text/csv');
}

/** A feed in the format of its file. */
export function feedFileResponse(text: string, file: FeedFile): Response {
	return respond(text, feedTypes[file]);
}

/** A calendar. */
export function calendarResponse(text: string): Response {
	return respond(text, 'text/calendar');
}

/** A picture. */
export function svgResponse(svg: string): Response {
	return respond(svg, 'image/svg+xml');
}

/** Text as it stands. */
export function textResponse(text: string): Response {
	return respond(text, 'text/plain');
}

function respond(text: string, type: string): Response {
	return new Response(text, { headers: { 'content-type': `${type}; charset=utf-8` } });
}

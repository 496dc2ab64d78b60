import { z } from 'zod';

const reference = z.strictObject({ $ref: z.string().min(1) });
const text = z.string().min(1);

const parameter = z.strictObject({
	name: z.string().regex(/^\w+$/),
	in: z.literal('path'),
	// A parameter in the path is always required.
	required: z.literal(true),
	description: text,
	schema: z.strictObject({
		type: z.literal('string'),
		enum: z.array(text).min(1).optional(),
	}),
});

const response = z.strictObject({
	description: text,
	content: z
		.record(
			z.string().regex(/^[a-z]+\/[a-z+]+$/),
			z.strictObject({
				schema: z.union([reference, z.strictObject({ type: z.enum(['string', 'object']) })]),
			}),
		)
		.optional(),
});

const operation = z.strictObject({
	operationId: z.string().regex(/^[a-z][A-Za-z]+$/),
	summary: text,
	parameters: z.array(reference).min(1).optional(),
	responses: z.record(z.string().regex(/^[1-5]\d\d$|^default$/), z.union([reference, response])),
});

/**
 * Those parts of OpenAPI 3.1 that our document uses, as the specification has them; a field that is
 * not here is refused, be it right or not. What a schema cannot see is tested beside its use.
 */
export const openApiSchema = z.strictObject({
	openapi: z.string().regex(/^3\.1\.\d+$/),
	info: z.strictObject({
		title: text,
		version: text,
		summary: text.optional(),
		description: text.optional(),
		license: z.strictObject({ name: text, url: z.url() }).optional(),
	}),
	servers: z.array(z.strictObject({ url: z.url() })).min(1),
	paths: z.record(z.string().startsWith('/'), z.strictObject({ get: operation })),
	components: z.strictObject({
		parameters: z.record(z.string().regex(/^[\w.-]+$/), parameter),
		responses: z.record(z.string().regex(/^[\w.-]+$/), response),
	}),
});

/** An OpenAPI document of ours. */
export type OpenApi = z.output<typeof openApiSchema>;

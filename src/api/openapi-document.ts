import { type Absolute, paths } from '../addresses/paths.ts';
import { schemaNames } from '../addresses/routes.ts';
import type { Site } from '../schema/site-schema.ts';
import { markedDescription, markedName } from '../view/now/demonstration.ts';
import { type ApiDocument, apiDocuments, apiVersion, parameters } from './api-documents.ts';

/** The OpenAPI 3.1 description of everything under /api/v1/. */
export function openApiDocument(site: Site, absolute: Absolute) {
	return {
		openapi: '3.1.0',
		info: {
			title: markedName(site),
			version: `${apiVersion}`,
			summary: 'What the status page knows, as files.',
			description: `${markedDescription(site)} Every document is a file: there are no keys, queries or limits, and only GET. Ask for status.json at most once a minute.`,
			license: { name: 'CC BY 4.0', url: 'https://creativecommons.org/licenses/by/4.0/' },
		},
		servers: [{ url: absolute('').replace(/\/$/, '') }],
		paths: Object.fromEntries(
			apiDocuments.map((one) => [`/${one.path}`, { get: operation(one, absolute) }]),
		),
		components: {
			parameters: Object.fromEntries(
				Object.entries(parameters).map(([name, parameter]) => [name, described(name, parameter)]),
			),
			responses: {
				missing: { description: 'There is no such document. What comes is a page for people.' },
			},
		},
	};
}

function operation({ path, id, about, type, schema }: ApiDocument, absolute: Absolute) {
	const names = [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => name);
	return {
		operationId: id,
		summary: about,
		...(names.length > 0 && {
			parameters: names.map((name) => ({ $ref: `#/components/parameters/${name}` })),
		}),
		responses: {
			'200': {
				description: about,
				content: { [type]: { schema: contentSchema(type, schema, absolute) } },
			},
			...(names.length > 0 && { '404': { $ref: '#/components/responses/missing' } }),
		},
	};
}

function contentSchema(type: ApiDocument['type'], schema: string | undefined, absolute: Absolute) {
	if (schema !== undefined) return { $ref: absolute(paths.apiSchema(schema)) };
	return { type: type === 'text/csv' ? 'string' : 'object' };
}

function described(name: string, parameter: { about: string; values?: readonly string[] }) {
	const { about, values = name === 'schema' ? schemaNames : undefined } = parameter;
	return {
		name,
		in: 'path',
		required: true,
		description: about,
		schema: { type: 'string', ...(values && { enum: values }) },
	};
}

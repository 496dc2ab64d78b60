import type { APIRoute } from 'astro';
import { absolute } from '../../../../site/link.ts';
import { paths } from '../../../../addresses/paths.ts';
import { schemaResponse } from '../../../../api/published.ts';
import { type SchemaName, schemaNames, schemas } from '../../../../api/schemas.ts';

export function getStaticPaths() {
	return schemaNames.map((name) => ({ params: { name } }));
}

/** The JSON Schema of the documents of that name. */
export const GET: APIRoute<Record<string, never>, { name: SchemaName }> = ({ params }) =>
	schemaResponse(schemas[params.name], absolute(paths.apiSchema(params.name)));
